-- A case that began on paper is entered at the step it has reached. What was done before stands beside it:
-- who entered it and when, who approved on paper and when, and what happened, in the words of who entered it.
alter table change
    add column reached text check (reached in ('CHECK', 'BUNDLE')),
    add column reached_note text,
    add column approved_on date,
    add column entered_by text references account,
    add column entered_at timestamptz,
    add constraint entered_as_a_whole check (
        num_nulls(reached, reached_note, entered_by, entered_at) in (0, 4)
        and (approved_on is null or reached is not null));

alter table consultation
    add column paper_note text,
    add column entered_by text references account,
    add column entered_at timestamptz,
    add constraint entered_as_a_whole check (num_nulls(paper_note, entered_by, entered_at) in (0, 3));

-- numbers of letters written before, or outside: the register steps over them
create table outside_number (
    folded   text primary key,
    text     text not null,
    subject  uuid not null,
    dated_on date not null
);
create trigger kept_for_good before update or delete on outside_number
    for each row execute function refuse_change();
