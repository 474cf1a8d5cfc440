-- People: who is away and who stands in, what became of an account, and of a department.

-- 不在 --------------------------------------------------------------------------------------------
create table absence (
    id           uuid primary key,
    person       text not null references account,
    day_from     date not null,
    day_to       date not null,
    deputy       text references account,
    reason       text,
    entered_by   text not null references account,
    entered_at   timestamptz not null,
    cancelled_by text references account,
    cancelled_at timestamptz,
    check (day_from <= day_to and day_to < day_from + interval '1 year'),
    check (deputy <> person),
    check (num_nulls(cancelled_by, cancelled_at) in (0, 2)),
    constraint one_absence_at_a_time exclude using gist
        (person with =, daterange(day_from, day_to, '[]') with &&) where (cancelled_at is null)
);
create index absence_deputy on absence (deputy, day_to) where (cancelled_at is null);

-- 職員の登録 ---------------------------------------------------------------------------------------
alter table account
    add column must_change boolean not null default false,
    -- who signed in before this instant signs in again
    add column signed_out_before timestamptz;

-- an account is closed, never deleted, so that its name is never somebody else's
create trigger never_deleted before delete on account for each row execute function refuse_change();
create trigger never_deleted before delete on department for each row execute function refuse_change();

-- 組織改正: a department is closed from a day on, and another may stand for it since -------------------
alter table department
    add column closed_from date,
    add column heir text references department,
    add check (heir <> code),
    add check (heir is null or closed_from is not null);
create index department_heir on department (heir) where (heir is not null);

create table reorganisation (
    id             uuid primary key,
    kind           text not null check (kind in ('RENAME', 'MERGE', 'SPLIT')),
    department     text not null references department,
    successor      text not null references department,
    effective_from date not null,
    people         text[] not null,
    changes        uuid[] not null,
    ordered_by     text not null references account,
    ordered_at     timestamptz not null,
    check (department <> successor)
);
create trigger kept_for_good before update or delete on reorganisation
    for each row execute function refuse_change();

-- who did what to whose account, or to which department
create table staff_act (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    by_whom    text not null references account,
    account    text references account,
    department text references department,
    act        text not null,
    -- field to [before, after]; never a password
    told       jsonb not null,
    check (num_nulls(account, department) = 1)
);
create index staff_act_of_account on staff_act (account, id);
create index staff_act_of_department on staff_act (department, id);
create trigger kept_for_good before update or delete on staff_act
    for each row execute function refuse_change();
create trigger never_emptied before truncate on staff_act execute function refuse_truncate();

-- 引継ぎ: who drafted it before; they do not approve what they wrote, whatever they have become
alter table change add column former_drafters text[] not null default '{}';
