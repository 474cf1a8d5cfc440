-- The rules of a committee are data: what its ordinance says of quorum, ties, notice, closed meetings and excluded members.
alter table committee
    add column quorum_text text,
    add column tie_rule text not null default 'CHAIR_DECIDES'
        check (tie_rule in ('CHAIR_DECIDES', 'CHAIR_VOTES', 'REJECTED')),
    add column notice_days integer not null default 7 check (notice_days between 0 and 90),
    add column agenda_days integer not null default 14 check (agenda_days between 0 and 180),
    add column open_in_principle boolean not null default true,
    add column excluded_leave_base boolean not null default false,
    add column version integer not null default 0;
update committee set tie_rule = 'REJECTED' where not chair_breaks_ties;
alter table committee drop column chair_breaks_ties;

-- a member who leaves keeps the past: the term stays as it was appointed, the day of leaving stands beside it
alter table committee_member
    add column left_on date,
    add column left_reason text,
    add column version integer not null default 0,
    add constraint member_term check (term_from <= term_to),
    add constraint member_left check (left_on is null or (left_on >= term_from and left_on <= term_to)),
    add constraint one_chair_at_a_time exclude using gist
        (committee_id with =, daterange(term_from, coalesce(left_on, term_to), '[]') with &&)
        where (position = 'CHAIR') deferrable initially immediate,
    add constraint one_deputy_at_a_time exclude using gist
        (committee_id with =, daterange(term_from, coalesce(left_on, term_to), '[]') with &&)
        where (position = 'DEPUTY') deferrable initially immediate;

-- how a meeting was held, who presided, why it was closed
alter table meeting
    add column starts_at time,
    add column manner text not null default 'ASSEMBLED' check (manner in ('ASSEMBLED', 'WRITTEN')),
    add column manner_reason text,
    add column presided_by uuid references committee_member,
    add column closed_reason text,
    add column closed_how text check (closed_how in ('VOTE', 'CHAIR_TIE', 'CHAIR_ALONE')),
    add column closed_for integer,
    add column closed_against integer,
    drop constraint meeting_status_check,
    add constraint meeting_status_check
        check (status in ('PLANNED', 'HELD', 'NO_QUORUM', 'TALK_ONLY', 'POSTPONED')),
    drop constraint meeting_no;
-- what was postponed gives its number to the meeting that takes its place
create unique index meeting_no on meeting (committee_id, no) where status <> 'POSTPONED';

alter table attendance
    add column how text not null default 'ABSENT'
        check (how in ('IN_PERSON', 'ONLINE', 'WRITTEN_OPINION', 'APPROVED', 'OPPOSED', 'ABSENT')),
    add column replied_on date;
update attendance set how = 'IN_PERSON' where present;

alter table deliberation
    add column presided_by uuid references committee_member,
    add column voters integer,
    add column required integer,
    add column casting text check (casting in ('FOR', 'AGAINST')),
    add column closed_reason text,
    add column closed_how text check (closed_how in ('VOTE', 'CHAIR_TIE', 'CHAIR_ALONE')),
    add column closed_for integer,
    add column closed_against integer;

-- 附帯意見: rows of their own, numbered by consultation; a number is never given twice
create table opinion (
    id              uuid primary key,
    consultation_id uuid not null references consultation,
    item_id         uuid not null references consultation_item,
    meeting_id      uuid not null references meeting,
    no              integer not null check (no > 0),
    text            text not null,
    due_year        integer,
    department      text,
    state           text not null check (state in ('RECORDED', 'ANSWERING', 'CONFIRMING', 'DONE', 'NOT_APPLICABLE', 'LAPSED')),
    measures        uuid[] not null default '{}',
    policy          text,
    answered_by     text,
    answered_at     timestamptz,
    status_note     text,
    confirmed_by    text,
    confirmed_at    timestamptz,
    version         integer not null default 0,
    constraint opinion_no unique (consultation_id, no)
);
create index opinion_of_item on opinion (item_id);
create index opinion_of_measure on opinion using gin (measures);

insert into opinion (id, consultation_id, item_id, meeting_id, no, text, state)
select gen_random_uuid(), i.consultation_id, d.item_id, d.meeting_id,
       row_number() over (partition by i.consultation_id order by i.position, d.recorded_at), d.opinion,
       case when i.open then 'RECORDED' when i.decision = 'ADOPT' then 'NOT_APPLICABLE' else 'LAPSED' end
  from deliberation d join consultation_item i on i.id = d.item_id
 where d.outcome = 'APPROPRIATE_WITH_OPINION' and d.opinion is not null;

-- 意見聴取: what an advisory meeting was asked is heard, never answered as a body
alter table consultation_item
    drop constraint consultation_item_outcome_check,
    add constraint consultation_item_outcome_check check (outcome in ('APPROPRIATE', 'APPROPRIATE_WITH_OPINION',
        'AMENDED', 'CARRIED_OVER', 'CHAIR_ENTRUSTED', 'NOT_APPROPRIATE', 'WITHDRAWN', 'HEARD', 'HEAR_AGAIN')),
    drop constraint consultation_item_headquarters_check,
    add constraint consultation_item_headquarters_check
        check (headquarters in ('CONSULT', 'HEAR', 'MINOR', 'SEND_BACK', 'NOT_TAKEN_UP'));
