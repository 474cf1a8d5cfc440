-- How far the approvals of a change have come, and which of them still stand.
alter table change
    add column acted boolean not null default false,
    add column gist_round integer not null default 1,
    add column gist text check (gist in ('CHANGED', 'UNCHANGED')),
    add column gist_digest text,
    add column approvers text[] not null default '{}',
    add column important boolean not null default false;

-- until now a concurrence counted for its own round only
update change set gist_round = greatest(round, 1);
update change set approvers = array[approver], acted = true where approver is not null;

-- 供覧: shown to somebody to be read; once at a time
create table circulation (
    id        uuid primary key,
    change_id uuid not null references change,
    person    text not null references account,
    asked_by  text not null references account,
    asked_at  timestamptz not null,
    note      text,
    seen_at   timestamptz
);
create unique index circulated_once_at_a_time on circulation (change_id, person) where seen_at is null;
create index circulation_of_change on circulation (change_id);

-- 後閲: what went on without somebody who was away, and when they looked at it
create table post_view (
    id              uuid primary key,
    person          text not null references account,
    step            text not null,
    title           text not null,
    changes         uuid[] not null,
    consultation_id uuid,
    done_by         text references account,
    reason          text,
    opened_at       timestamptz not null,
    viewed_at       timestamptz,
    note            text
);

-- 職務分離の例外: a step done by somebody who would not have been allowed to, and what a second person said of it
create table duty_exception (
    id           uuid primary key,
    change_id    uuid not null references change,
    title        text not null,
    task_id      text not null unique,
    step         text not null,
    person       text not null references account,
    allowed_by   text not null references account,
    reason       text not null check (btrim(reason) <> ''),
    allowed_at   timestamptz not null,
    used_at      timestamptz,
    confirmed_by text references account,
    confirmed_at timestamptz,
    confirmed    boolean,
    note         text,
    check (num_nulls(confirmed_by, confirmed_at, confirmed) in (0, 3)),
    check (confirmed_by <> person and confirmed_by <> allowed_by)
);
create index duty_exception_of_change on duty_exception (change_id);

-- 専決、後閲、引上げ: a version is never changed, a later one takes its place
create table route_rule (
    version    integer primary key check (version >= 0),
    rules      jsonb not null,
    changed_by text references account,
    changed_at timestamptz,
    check (version = 0 or (changed_by is not null and changed_at is not null))
);
insert into route_rule (version, rules)
values (0, '{"version": 0, "passOver": false, "deciders": {}, "superiors": {}}');
create trigger kept_for_good before update or delete on route_rule
    for each row execute function refuse_change();

-- 保留
alter table waiting
    add column held_until date,
    add column held_reason text,
    add constraint held_as_a_whole check ((held_until is null) = (held_reason is null));
