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
