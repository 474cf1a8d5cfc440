-- When a task that was put off wakes, whoever put it off is told, once for each day that was named.
alter table waiting add column held_by text references account;
alter table reminder drop constraint reminder_stage_check;
alter table reminder
    add constraint reminder_stage_check check (stage in ('BEFORE', 'OVERDUE', 'ESCALATED', 'HELD', 'BY_HAND'));
create index waiting_held on waiting (held_until) where (held_until is not null);
