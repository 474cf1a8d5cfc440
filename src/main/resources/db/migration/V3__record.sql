-- The record. The engine's tables hold tokens only; what a city must keep stands here.
-- Law: content is never overwritten; triggers below refuse UPDATE and DELETE where that holds.

-- identity ---------------------------------------------------------------------------------------
create table department (
    code text primary key check (code ~ '^[A-Za-z0-9_]{1,40}$'),
    name text not null check (btrim(name) <> ''),
    sort integer not null
);

create table account (
    username      text primary key check (username ~ '^[A-Za-z0-9_.]{1,40}$'),
    name          text not null check (btrim(name) <> ''),
    password_hash text not null,
    department    text references department,
    enabled       boolean not null default true,
    version       integer not null default 0
);

create table account_role (
    username text not null references account,
    role     text not null check (role in
        ('STAFF', 'HEAD', 'SECRETARIAT', 'HEADQUARTERS', 'MAYOR', 'MANAGER', 'ADMIN')),
    primary key (username, role)
);

-- register: document numbers, gap-free, counted by series and fiscal year --------------------------
create table document_counter (
    series      text not null,
    fiscal_year integer not null,
    last        integer not null check (last >= 1),
    primary key (series, fiscal_year)
);

create table document_number (
    series      text not null,
    fiscal_year integer not null,
    no          integer not null,
    text        text not null unique,
    subject     uuid not null,
    assigned_on date not null,
    primary key (series, fiscal_year, no)
);

-- plan -------------------------------------------------------------------------------------------
create table action_plan (
    id   uuid primary key,
    code text not null unique check (code ~ '^[A-Za-z0-9_-]{1,60}$')
);

create table plan_version (
    id             uuid primary key,
    plan_id        uuid not null references action_plan,
    no             integer not null check (no >= 1),
    name           text not null,
    year_from      integer not null,
    year_to        integer not null,
    levels         text[] not null,
    in_force_from  date not null,
    known_since    timestamptz not null,
    decided_on     date,
    cause          text not null check (cause in ('IMPORT', 'CONSULTATION', 'CORRECTION')),
    consultation_id uuid,
    meeting_id     uuid,
    letter_number  text,
    register_number text,
    recorded_by    text not null,
    unique (plan_id, no),
    check (year_from <= year_to),
    check ((cause = 'CONSULTATION') = (consultation_id is not null))
);
-- a consultation is adopted once
create unique index plan_version_once_per_consultation on plan_version (consultation_id)
    where consultation_id is not null;

create table plan_node (
    id        uuid primary key,
    plan_id   uuid not null references action_plan,
    parent_id uuid references plan_node,
    level     integer not null check (level between 1 and 3),
    number    text not null,
    name      text not null,
    sort      integer not null,
    reserved_numbers text[] not null default '{}',
    constraint plan_node_number unique nulls not distinct (plan_id, parent_id, number)
);

create table measure (
    id      uuid primary key,
    plan_id uuid not null references action_plan,
    node_id uuid not null references plan_node,
    number  text not null,
    sort    integer not null,
    constraint measure_number_never_reused unique (node_id, number)
);
create index measure_of_plan on measure (plan_id);

create table measure_revision (
    id          uuid primary key,
    measure_id  uuid not null references measure,
    version_id  uuid not null references plan_version,
    no          integer not null check (no >= 1),
    title       text not null check (btrim(title) <> ''),
    department  text not null references department,
    related_departments text[],
    background  text,
    method      text,
    goals_stated boolean not null,
    status      text not null check (status in ('ACTIVE', 'COMPLETED', 'ABOLISHED', 'MERGED', 'SPLIT')),
    change_id   uuid,
    constraint measure_revision_no unique (measure_id, no),
    constraint measure_revised_once_per_version unique (measure_id, version_id)
);

create table schedule_entry (
    revision_id uuid not null references measure_revision,
    year_from   integer not null,
    year_to     integer not null,
    text        text not null check (text <> ''),
    style       text not null check (style in ('ARROW', 'MERGED')),
    primary key (revision_id, year_from),
    check (year_from <= year_to),
    constraint schedule_entries_do_not_overlap
        exclude using gist (revision_id with =, int4range(year_from, year_to, '[]') with &&)
);

create table goal (
    revision_id uuid not null references measure_revision,
    position    integer not null,
    text        text not null check (text <> ''),
    year_from   integer not null,
    year_to     integer not null,
    kind        text not null check (kind in ('ACTION', 'NUMERIC', 'EFFECT')),
    target      text,
    primary key (revision_id, position),
    check (year_from <= year_to)
);

create table year_plan (
    revision_id uuid not null references measure_revision,
    year        integer not null,
    lines       text[] not null,
    primary key (revision_id, year)
);

-- which revision holds on which day, as known at which instant
create table in_force (
    id          bigint generated always as identity primary key,
    measure_id  uuid not null references measure,
    revision_id uuid not null references measure_revision,
    valid       daterange not null check (not isempty(valid)),
    known       tstzrange not null check (not isempty(known)),
    constraint one_revision_in_force
        exclude using gist (measure_id with =, valid with &&, known with &&)
);
create index in_force_now on in_force (measure_id) where upper_inf(known);

-- hearing ----------------------------------------------------------------------------------------
create table rating_scale (
    code text primary key,
    name text not null
);

create table rating_option (
    scale  text not null references rating_scale,
    code   text not null,
    label  text not null,
    rating_group text not null check (rating_group in ('ABOVE', 'ON', 'BELOW', 'NOT_DETERMINABLE', 'CLOSED')),
    counts_as_achieved       boolean not null,
    triggers_change_proposal boolean not null,
    sort   integer not null,
    primary key (scale, code)
);

create table progress (
    id          uuid primary key,
    measure_id  uuid not null references measure,
    fiscal_year integer not null,
    period      text not null check (period in ('FIRST_HALF', 'FULL_YEAR')),
    result      text not null,
    goals       jsonb not null,
    filed_by    text not null,
    filed_at    timestamptz not null,
    constraint one_reply_per_review unique (measure_id, fiscal_year, period)
);

create table hearing (
    id           uuid primary key,
    measure_id   uuid not null references measure,
    fiscal_year  integer not null,
    period       text not null check (period in ('FIRST_HALF', 'FULL_YEAR')),
    source       text not null check (source in ('SELF', 'INTERNAL', 'EXTERNAL')),
    opened_at    timestamptz not null,
    held_on      date,
    participants text,
    notes        text,
    achievement  text,
    target_changed boolean,
    scale        text not null references rating_scale,
    suggestion   text,
    rating       text,
    rating_reason text,
    rated_by     text,
    rated_at     timestamptz,
    version      integer not null default 0,
    foreign key (scale, rating) references rating_option (scale, code),
    check ((rating is null) = (rated_at is null)),
    constraint one_hearing_per_review unique (measure_id, fiscal_year, period, source)
);

-- change -----------------------------------------------------------------------------------------
create table change (
    id           uuid primary key,
    plan_id      uuid not null references action_plan,
    kind         text not null check (kind in ('REVISE', 'ADD', 'COMPLETE', 'ABOLISH', 'MERGE', 'SPLIT',
        'RENAME', 'CHANGE_OWNER', 'CORRECT', 'EXTEND_PLAN')),
    status       text not null check (status in ('DRAFT', 'IN_REVIEW', 'AWAITING_BUNDLE', 'IN_CONSULTATION',
        'ADOPTED', 'NOT_TAKEN_UP', 'WITHDRAWN', 'SCRAPPED')),
    parent_id    uuid references plan_node,
    review_year  integer,
    review_period text check (review_period in ('FIRST_HALF', 'FULL_YEAR')),
    category     text not null check (category in ('LAW_OR_SOCIETY', 'ACTUAL_PROGRESS', 'EXTERNAL_EVALUATION')),
    purpose      text,
    circumstances text,
    rating_reason text,
    text         text not null,
    after        jsonb not null,
    proceed      jsonb not null,
    concur_with  text[] not null,
    drafter      text not null references account,
    department   text not null references department,
    approver     text,
    round        integer not null default 0,
    returned     boolean not null default false,
    created_at   timestamptz not null,
    submitted_at timestamptz,
    ended_reason text,
    version      integer not null default 0,
    check ((review_year is null) = (review_period is null))
);
create index change_of_plan on change (plan_id, status);

create table change_measure (
    change_id   uuid not null references change,
    measure_id  uuid not null references measure,
    base_id     uuid not null references measure_revision,
    primary key (change_id, measure_id)
);
create index change_by_measure on change_measure (measure_id);

create table concurrence (
    change_id  uuid not null references change,
    round      integer not null,
    department text not null references department,
    agreed     boolean not null,
    opinion    text,
    answered_by text not null,
    answered_at timestamptz not null,
    primary key (change_id, round, department)
);

create table new_measure_hearing (
    change_id   uuid not null references change,
    round       integer not null,
    held_on     date not null,
    notes       text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (change_id, round, recorded_at)
);

-- consultation -----------------------------------------------------------------------------------
create table committee (
    id          uuid primary key,
    code        text not null unique,
    name        text not null,
    type        text not null check (type in ('STATUTORY', 'ADVISORY_MEETING')),
    legal_basis text,
    quorum_rule text not null check (quorum_rule in ('HALF_OR_MORE', 'MAJORITY', 'NONE')),
    chair_breaks_ties boolean not null
);

create table committee_member (
    id           uuid primary key,
    committee_id uuid not null references committee,
    name         text not null,
    position     text not null check (position in ('CHAIR', 'DEPUTY', 'MEMBER')),
    term_from    date not null,
    term_to      date not null,
    sort         integer not null
);

create table consultation (
    id           uuid primary key,
    plan_id      uuid not null references action_plan,
    committee_id uuid not null references committee,
    status       text not null check (status in
        ('PREPARING', 'HEADQUARTERS', 'APPROVING', 'ISSUED', 'REPORTED', 'DECIDED', 'CLOSED')),
    title        text not null,
    lead         text not null,
    base_year    integer not null,
    agenda_no    integer not null check (agenda_no between 1 and 999),
    exhibit_no   integer not null check (exhibit_no between 1 and 999),
    created_by   text not null,
    created_at   timestamptz not null,
    letter_number text unique,
    issued_on    date,
    frozen       text,
    digest       text,
    report_number text,
    reported_on  date,
    report_note  text,
    published_on date,
    publication_note text,
    council_on   date,
    council_note text,
    closed_because text,
    version      integer not null default 0,
    check ((frozen is null) = (digest is null)),
    check (status not in ('ISSUED', 'REPORTED') or frozen is not null)
);

create table consultation_item (
    id              uuid primary key,
    consultation_id uuid not null references consultation,
    change_id       uuid not null references change,
    position        integer not null,
    open            boolean not null,
    headquarters    text check (headquarters in ('CONSULT', 'MINOR', 'SEND_BACK', 'NOT_TAKEN_UP')),
    headquarters_reason text,
    outcome         text check (outcome in ('APPROPRIATE', 'APPROPRIATE_WITH_OPINION', 'AMENDED', 'CARRIED_OVER',
        'CHAIR_ENTRUSTED', 'NOT_APPROPRIATE', 'WITHDRAWN')),
    opinion         text,
    amendment       text,
    amended         jsonb,
    amendment_agreed boolean,
    decision        text check (decision in ('ADOPT', 'SEND_BACK', 'NOT_TAKEN_UP')),
    decision_reason text,
    version         integer not null default 0,
    unique (consultation_id, change_id)
);
create unique index change_in_one_open_consultation on consultation_item (change_id) where open;
create index item_by_change on consultation_item (change_id);

-- once a measure is in an issued consultation, it is in no other
create table issued_measure (
    item_id    uuid not null references consultation_item,
    measure_id uuid not null references measure,
    open       boolean not null,
    primary key (item_id, measure_id)
);
create unique index one_open_issued_consultation on issued_measure (measure_id) where open;

-- a decision made at a 決裁 step, or made outside and recorded there
create table decision (
    id              uuid primary key,
    consultation_id uuid not null references consultation,
    step            text not null check (step in ('CONSULT', 'ADOPT')),
    approved        boolean not null,
    decided_on      date not null,
    decider         text not null,
    document_number text,
    reason          text,
    recorded_by     text not null,
    recorded_at     timestamptz not null
);

create table meeting (
    id           uuid primary key,
    committee_id uuid not null references committee,
    no           integer not null,
    held_on      date not null,
    place        text not null,
    noticed_on   date not null,
    open_to_public boolean not null,
    status       text not null check (status in ('PLANNED', 'HELD', 'NO_QUORUM')),
    required     integer,
    present      integer,
    note         text,
    version      integer not null default 0,
    constraint meeting_no unique (committee_id, no)
);

create table agenda_item (
    meeting_id      uuid not null references meeting,
    consultation_id uuid not null references consultation,
    agenda_no       integer not null,
    exhibit_no      integer not null,
    primary key (meeting_id, consultation_id)
);

create table attendance (
    meeting_id uuid not null references meeting,
    member_id  uuid not null references committee_member,
    present    boolean not null,
    primary key (meeting_id, member_id)
);

create table deliberation (
    meeting_id  uuid not null references meeting,
    item_id     uuid not null references consultation_item,
    outcome     text not null,
    opinion     text,
    excluded    text[] not null,
    votes_for   integer,
    votes_against integer,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (meeting_id, item_id)
);

create table withdrawal_request (
    id           uuid primary key,
    item_id      uuid not null references consultation_item,
    reason       text not null,
    requested_by text not null,
    requested_at timestamptz not null,
    granted      boolean,
    decision_reason text,
    decided_by   text,
    decided_at   timestamptz,
    version      integer not null default 0
);
create unique index one_open_withdrawal_request on withdrawal_request (item_id) where granted is null;

-- notice -----------------------------------------------------------------------------------------
create table notice (
    id         uuid primary key,
    recipient  text not null references account,
    key        text not null,
    args       jsonb not null,
    change_id  uuid,
    at         timestamptz not null,
    read_at    timestamptz
);
create index notice_unread on notice (recipient) where read_at is null;

-- timeline: what people did, and the audit trail ---------------------------------------------------
create table audit_entry (
    id              bigint generated always as identity primary key,
    at              timestamptz not null,
    person          text not null,
    key             text not null,
    args            jsonb not null,
    reason          text,
    changes         uuid[] not null,
    consultation_id uuid,
    plan_id         uuid
);
create index audit_entry_of_change on audit_entry using gin (changes);
create index audit_entry_of_consultation on audit_entry (consultation_id);

-- dashboard: what waits, kept in step with the engine's tasks --------------------------------------
create table waiting (
    task_id         text primary key,
    step            text not null,
    changes         uuid[] not null,
    consultation_id uuid,
    department      text,
    doers           text[] not null,
    since           timestamptz not null,
    due             date not null
);
create index waiting_of_change on waiting using gin (changes);
create index waiting_by_due on waiting (due);

-- guards -----------------------------------------------------------------------------------------
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is kept for good: % refused', tg_table_name, tg_op using errcode = 'SH001';
end $$;

create trigger kept_for_good before update or delete on plan_version
    for each row execute function refuse_change();
create trigger kept_for_good before update or delete on measure_revision
    for each row execute function refuse_change();
create trigger kept_for_good before update or delete on schedule_entry
    for each row execute function refuse_change();
create trigger kept_for_good before update or delete on goal
    for each row execute function refuse_change();
create trigger kept_for_good before update or delete on year_plan
    for each row execute function refuse_change();
create trigger kept_for_good before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger kept_for_good before update or delete on deliberation
    for each row execute function refuse_change();
create trigger kept_for_good before update or delete on decision
    for each row execute function refuse_change();
create trigger kept_for_good before update or delete on document_number
    for each row execute function refuse_change();

create function refuse_truncate() returns trigger language plpgsql as $$
begin
    raise exception '% is kept for good: TRUNCATE refused', tg_table_name using errcode = 'SH001';
end $$;
create trigger never_emptied before truncate on plan_version execute function refuse_truncate();
create trigger never_emptied before truncate on measure_revision execute function refuse_truncate();
create trigger never_emptied before truncate on audit_entry execute function refuse_truncate();

-- of a row in in_force only an open "known" may be closed, once
create function only_close_known() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'in_force is kept for good: DELETE refused' using errcode = 'SH001';
    end if;
    if not upper_inf(old.known) or upper_inf(new.known)
        or lower(new.known) is distinct from lower(old.known)
        or new.valid <> old.valid or new.measure_id <> old.measure_id
        or new.revision_id <> old.revision_id or new.id <> old.id then
        raise exception 'of in_force only an open "known" may be closed, once' using errcode = 'SH001';
    end if;
    return new;
end $$;
create trigger only_close_known before update or delete on in_force
    for each row execute function only_close_known();

-- what the committee has seen stays: the frozen paper and its letter number are written once
create function frozen_stays() returns trigger language plpgsql as $$
begin
    if old.frozen is not null and (new.frozen is distinct from old.frozen
        or new.digest is distinct from old.digest or new.letter_number is distinct from old.letter_number) then
        raise exception 'an issued paper is never changed' using errcode = 'SH001';
    end if;
    return new;
end $$;
create trigger frozen_stays before update on consultation for each row execute function frozen_stays();

-- a confirmed rating is not rated again
create function rating_stays() returns trigger language plpgsql as $$
begin
    if old.rating is not null and new.rating is distinct from old.rating then
        raise exception 'a confirmed rating is never changed' using errcode = 'SH001';
    end if;
    return new;
end $$;
create trigger rating_stays before update on hearing for each row execute function rating_stays();
