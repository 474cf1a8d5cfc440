-- what a city sets for itself, version by version; the newest one holds
create table setting (
    name       text not null check (name in ('calendar', 'reminders', 'numbers')),
    version    integer not null check (version >= 0),
    value      jsonb not null,
    changed_by text references account,
    changed_at timestamptz,
    primary key (name, version),
    check (version = 0 or (changed_by is not null and changed_at is not null))
);
create trigger kept_for_good before update or delete on setting
    for each row execute function refuse_change();
create trigger never_emptied before truncate on setting execute function refuse_truncate();

insert into setting (name, version, value) values
    ('calendar', 0, '[]'),
    ('numbers', 0, '[]'),
    ('reminders', 0, '{"on": true, "at": "09:00", "opens": "08:30", "closes": "17:15", "before": 1, "escalate": 5}');

-- a reminder of the same stage goes out once, whoever makes the round; a person may remind once a working day
create table reminder (
    task_id    text not null,
    stage      text not null check (stage in ('BEFORE', 'OVERDUE', 'ESCALATED', 'BY_HAND')),
    for_day    date not null,
    sent_at    timestamptz not null,
    sent_by    text references account,
    note       text,
    recipients text[] not null,
    primary key (task_id, stage, for_day),
    check ((stage = 'BY_HAND') = (sent_by is not null))
);

alter table notice add column consultation_id uuid;
create index notice_of_recipient on notice (recipient, at desc, id desc);

alter table account add column email text check (
    length(email) <= 254 and email ~ '^[!-?A-~]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$');

-- mail that is to go out, written with the notice; a row is leased to one sender at a time
create table outbox (
    id         uuid primary key,
    recipient  text not null references account,
    address    text not null,
    subject    text not null,
    body       text not null,
    written_at timestamptz not null,
    tries      integer not null default 0,
    next_try   timestamptz not null,
    sent_at    timestamptz,
    given_up_at timestamptz,
    failure    text,
    check (sent_at is null or given_up_at is null)
);
create index outbox_to_send on outbox (next_try) where sent_at is null and given_up_at is null;
create index outbox_in_order on outbox (written_at desc, id desc);
