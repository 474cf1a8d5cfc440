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
