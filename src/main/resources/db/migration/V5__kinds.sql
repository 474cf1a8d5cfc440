-- Every kind of change: what ends, is merged or split, what hits a node or the plan's years instead of a measure.

-- the fiscal year with which a measure ended: stated by who completes or abolishes it
alter table measure_revision add column last_year integer;

-- one change makes one revision of a measure, however often its adoption is tried
create unique index measure_revised_once_per_change on measure_revision (change_id, measure_id)
    where change_id is not null;

-- which measure goes on in which: merged and split ones
create table succession (
    version_id  uuid not null references plan_version,
    predecessor uuid not null references measure,
    successor   uuid not null references measure,
    primary key (predecessor, successor),
    check (predecessor <> successor)
);
create index succession_of_successor on succession (successor);
create trigger kept_for_good before update or delete on succession
    for each row execute function refuse_change();

-- the name of a node, on which day, as known at which instant
create table node_name (
    id         bigint generated always as identity primary key,
    node_id    uuid not null references plan_node,
    version_id uuid not null references plan_version,
    name       text not null check (btrim(name) <> ''),
    change_id  uuid,
    valid      daterange not null check (not isempty(valid)),
    known      tstzrange not null check (not isempty(known)),
    constraint one_name_in_force
        exclude using gist (node_id with =, valid with &&, known with &&)
);
create index node_name_now on node_name (node_id) where upper_inf(known);

insert into node_name (node_id, version_id, name, valid, known)
select n.id, v.id, n.name, daterange(v.in_force_from, null), tstzrange(v.known_since, null)
from plan_node n join plan_version v on v.plan_id = n.plan_id and v.no = 1;
alter table plan_node drop column name;

-- of a row in node_name only an open "known" may be closed, once
create function only_close_known_name() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'node_name is kept for good: DELETE refused' using errcode = 'SH001';
    end if;
    if not upper_inf(old.known) or upper_inf(new.known)
        or lower(new.known) is distinct from lower(old.known)
        or (new.id, new.node_id, new.version_id, new.name, new.valid)
            is distinct from (old.id, old.node_id, old.version_id, old.name, old.valid) then
        raise exception 'of node_name only an open "known" may be closed, once' using errcode = 'SH001';
    end if;
    return new;
end $$;
create trigger only_close_known before update or delete on node_name
    for each row execute function only_close_known_name();

-- a correction that headquarters let pass belongs to a consultation, too; an adoption happens once
alter table plan_version drop constraint plan_version_check1;
alter table plan_version add constraint plan_version_cause_named check (case cause
    when 'CONSULTATION' then consultation_id is not null
    when 'IMPORT' then consultation_id is null
    else true end);
drop index plan_version_once_per_consultation;
create unique index plan_version_once_per_consultation on plan_version (consultation_id)
    where cause = 'CONSULTATION';

-- a change: its measures in the order in which they were named, what it changes of the frame, its aspects, its title
alter table change_measure add column position integer not null default 0;
alter table change
    add column node_id uuid references plan_node,
    add column node_was text,
    add column node_name text,
    add column year_from_was integer,
    add column year_to_was integer,
    add column year_from integer,
    add column year_to integer,
    add column aspects text[] not null default '{}',
    add column title text,
    add column numbers_fixed boolean not null default false;
update change set title = after -> 0 ->> 'title';
alter table change alter column title set not null;

-- what the committee amends may be several contents (a split)
alter table consultation_item alter column amended type jsonb
    using case when amended is null then null else jsonb_build_array(amended) end;

-- which kinds go to the committee: a rule of the city
create table change_kind_rule (
    kind      text primary key,
    consulted boolean not null,
    version   integer not null default 0
);
insert into change_kind_rule (kind, consulted) values
    ('REVISE', true), ('ADD', true), ('COMPLETE', false), ('ABOLISH', true), ('MERGE', true), ('SPLIT', true),
    ('RENAME', false), ('CHANGE_OWNER', false), ('CORRECT', false), ('EXTEND_PLAN', true);
