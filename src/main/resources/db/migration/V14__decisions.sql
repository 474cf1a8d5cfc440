-- How a city decides: which organ, who may record what it decided, and what is announced first. A version is never changed,
-- a later one takes its place; a consultation keeps the ways that held when it was bundled.
create table decision_rule (
    version    integer primary key check (version >= 0),
    organ      text not null check (organ in ('MAYOR', 'HEADQUARTERS')),
    recording  text not null check (recording in ('DECIDER', 'SECRETARIAT_TOO')),
    announcing text not null check (announcing in ('PUBLICATION_FIRST', 'COUNCIL_FIRST', 'IN_PARALLEL')),
    changed_by text references account,
    changed_at timestamptz,
    check (version = 0 or (changed_by is not null and changed_at is not null))
);
insert into decision_rule (version, organ, recording, announcing) values (0, 'MAYOR', 'DECIDER', 'PUBLICATION_FIRST');
create trigger kept_for_good before update or delete on decision_rule
    for each row execute function refuse_change();
create trigger never_emptied before truncate on decision_rule execute function refuse_truncate();

-- A consultation may be answered in several reports (一部答申). The columns of consultation tell of the latest one;
-- report_no counts them. What an earlier report said and when it was announced stands in earlier_report.
alter table consultation
    add column organ text not null default 'MAYOR' check (organ in ('MAYOR', 'HEADQUARTERS')),
    add column recording text not null default 'DECIDER' check (recording in ('DECIDER', 'SECRETARIAT_TOO')),
    add column announcing text not null default 'PUBLICATION_FIRST'
        check (announcing in ('PUBLICATION_FIRST', 'COUNCIL_FIRST', 'IN_PARALLEL')),
    add column report_no integer not null default 1 check (report_no >= 1);

create table earlier_report (
    consultation_id  uuid not null references consultation,
    no               integer not null check (no >= 1),
    report_number    text not null,
    reported_on      date not null,
    report_note      text,
    published_on     date,
    publication_note text,
    council_on       date,
    council_note     text,
    primary key (consultation_id, no)
);
create function report_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.consultation_id, old.no, old.report_number, old.reported_on)
        is distinct from (new.consultation_id, new.no, new.report_number, new.reported_on)
        or new.report_note is distinct from old.report_note then
        raise exception 'what a report said is kept for good: % refused', tg_op using errcode = 'SH001';
    end if;
    return new;
end $$;
create trigger report_stays before update or delete on earlier_report for each row execute function report_stays();

-- One answer per item, and in which report's decision it was given. A decision that departs from the report is explained.
alter table consultation_item
    drop constraint consultation_item_decision_check,
    add constraint consultation_item_decision_check
        check (decision in ('ADOPT', 'ADOPT_UNAMENDED', 'SEND_BACK', 'NOT_TAKEN_UP')),
    add column report_no integer check (report_no >= 1);
update consultation_item set report_no = 1 where decision is not null;
alter table consultation_item add constraint departure_explained check (decision_reason is not null or not (
    decision = 'ADOPT_UNAMENDED'
    or (decision = 'ADOPT' and coalesce(outcome, '') = 'NOT_APPROPRIATE')
    or (decision = 'NOT_TAKEN_UP' and coalesce(outcome, '')
        in ('APPROPRIATE', 'APPROPRIATE_WITH_OPINION', 'AMENDED', 'CHAIR_ENTRUSTED')))) not valid;

alter table plan_version add column report_no integer not null default 1 check (report_no >= 1);
-- each report of a consultation is adopted once
drop index plan_version_once_per_consultation;
create unique index plan_version_once_per_report on plan_version (consultation_id, report_no)
    where cause = 'CONSULTATION';

-- A meeting is a record of its own: its agenda holds consultations and what is only reported there.
alter table agenda_item
    drop constraint agenda_item_pkey,
    add column place integer,
    add column topic text check (btrim(topic) <> ''),
    add column change_id uuid references change,
    add column entered_at timestamptz;
alter table agenda_item
    alter column consultation_id drop not null,
    alter column agenda_no drop not null,
    alter column exhibit_no drop not null;
update agenda_item a set place = 1, entered_at = m.noticed_on + m.no * interval '1 millisecond'
    from meeting m where m.id = a.meeting_id;
alter table agenda_item
    alter column place set not null,
    alter column entered_at set not null,
    add primary key (meeting_id, place),
    add constraint consulted_or_reported check (num_nonnulls(consultation_id, topic, change_id) = 1),
    add constraint consultation_numbered check (consultation_id is null or num_nulls(agenda_no, exhibit_no) = 0),
    add constraint consultation_once_a_meeting unique (meeting_id, consultation_id);
create index agenda_of_consultation on agenda_item (consultation_id);

-- 諮問取下げ通知: the notice to the chair that an item was taken back, with its number and date
alter table withdrawal_request
    add column notice_number text unique,
    add column notified_on date,
    add constraint notified_as_a_whole check ((notice_number is null) = (notified_on is null));
