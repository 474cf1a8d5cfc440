-- Search. The record keeps text as typed; here stands a folded copy for looking only (jp.shimon.shared.Folding folds,
-- and nobody else). A copy can be made anew at any time, so nothing here is kept for good.
create table search_entry (
    id          uuid primary key,
    kind        text not null check (kind in ('NODE', 'MEASURE', 'CHANGE', 'CONSULTATION')),
    plan        text not null,
    -- the order in which a plan lists its entries
    place       integer[] not null,
    label       text,
    title       text not null,
    -- codes of the departments concerned; found by their names of today
    departments text[] not null,
    -- departments and roles that may see it; null = everybody
    readers     text[],
    -- field, year and text, as typed: what a result shows
    texts       jsonb not null,
    -- numbers that name this entry exactly
    names       text[] not null,
    head        text not null,
    body        text not null,
    -- every sign and every two neighbours, as integers: found by words of one or two signs as well as by long ones
    head_grams  integer[] not null,
    body_grams  integer[] not null
);

create index search_entry_in_order on search_entry (plan, place, id);
-- few writes, many reads: no list of pending entries that every reader would have to walk through
create index search_entry_names on search_entry using gin (names) with (fastupdate = off);
create index search_entry_departments on search_entry using gin (departments) with (fastupdate = off);
create index search_entry_head on search_entry using gin (head_grams) with (fastupdate = off);
create index search_entry_body on search_entry using gin (body_grams) with (fastupdate = off);

-- the edition of the folding with which the copies were made; another one than the program's: they are made anew at its
-- start, and so are those of records that are older than this table
create table search_edition (edition text not null);
insert into search_edition values ('none');
