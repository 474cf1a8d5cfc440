-- Rating scales are data, and what is on record is never altered: a change of words or groups is a scale of its own.
alter table rating_scale
    add column made_from text references rating_scale,
    add column made_by text references account,
    add column made_at timestamptz,
    add constraint made_as_a_whole check (num_nulls(made_by, made_at) in (0, 2));
alter table rating_option
    add column first_axis text,
    add column second_axis text,
    add constraint both_axes check ((first_axis is null) = (second_axis is null));

-- codes of options that people add: no code ever means two things
create sequence rating_code;

insert into rating_scale (code, name) values
    ('determinable3', '達成・未達成・確定できない'),
    ('akiruno8', 'F・S・A・B・C・X・Y・Z'),
    ('twoaxes', '取組の段階 × 目標の達成');

insert into rating_option
    (scale, code, label, rating_group, counts_as_achieved, triggers_change_proposal, sort, first_axis, second_axis) values
    ('determinable3', 'ACHIEVED', '達成又は達成見込み', 'ON', true, false, 10, null, null),
    ('determinable3', 'MISSED', '未達成', 'BELOW', false, true, 20, null, null),
    ('determinable3', 'UNCERTAIN', '確定できない', 'NOT_DETERMINABLE', false, false, 30, null, null),
    ('akiruno8', 'F', 'F 完了', 'CLOSED', true, false, 10, null, null),
    ('akiruno8', 'S', 'S 計画以上', 'ABOVE', true, false, 20, null, null),
    ('akiruno8', 'A', 'A 計画どおり', 'ON', true, false, 30, null, null),
    ('akiruno8', 'B', 'B 要改善', 'BELOW', false, true, 40, null, null),
    ('akiruno8', 'C', 'C 要大幅改善', 'BELOW', false, true, 50, null, null),
    ('akiruno8', 'Z', 'Z 評価困難', 'NOT_DETERMINABLE', false, false, 60, null, null),
    ('akiruno8', 'X', 'X 未着手', 'NOT_DETERMINABLE', false, false, 70, null, null),
    ('akiruno8', 'Y', 'Y 中止', 'CLOSED', false, false, 80, null, null),
    ('twoaxes', 'DONE_ACHIEVED', '完了・達成', 'ON', true, false, 10, '完了', '達成'),
    ('twoaxes', 'DOING_ACHIEVED', '取組中・達成', 'ON', true, false, 20, '取組中', '達成'),
    ('twoaxes', 'NOT_BEGUN_ACHIEVED', '未着手・達成', 'ON', true, false, 30, '未着手', '達成'),
    ('twoaxes', 'DOING_PARTLY', '取組中・一部達成', 'BELOW', false, true, 40, '取組中', '一部達成'),
    ('twoaxes', 'DONE_PARTLY', '完了・一部達成', 'BELOW', false, true, 50, '完了', '一部達成'),
    ('twoaxes', 'NOT_BEGUN_PARTLY', '未着手・一部達成', 'BELOW', false, true, 60, '未着手', '一部達成'),
    ('twoaxes', 'DOING_MISSED', '取組中・未達成', 'BELOW', false, true, 70, '取組中', '未達成'),
    ('twoaxes', 'DONE_MISSED', '完了・未達成', 'BELOW', false, true, 80, '完了', '未達成'),
    ('twoaxes', 'NOT_BEGUN_MISSED', '未着手・未達成', 'BELOW', false, true, 90, '未着手', '未達成');

create trigger kept_for_good before update or delete on rating_scale for each row execute function refuse_change();
create trigger kept_for_good before update or delete on rating_option for each row execute function refuse_change();

-- which scale a plan uses: the newest choice counts, earlier ones stay
create table plan_scale (
    id        bigint generated always as identity primary key,
    plan_id   uuid not null references action_plan,
    scale     text not null references rating_scale,
    chosen_by text not null references account,
    chosen_at timestamptz not null
);
create index plan_scale_of_plan on plan_scale (plan_id, id desc);
create trigger kept_for_good before update or delete on plan_scale for each row execute function refuse_change();

-- 進捗確認: one for a plan and a review period
create table review_round (
    id          uuid primary key,
    plan_id     uuid not null references action_plan,
    fiscal_year integer not null,
    period      text not null check (period in ('FIRST_HALF', 'FULL_YEAR')),
    due         date not null,
    scale       text not null references rating_scale,
    status      text not null check (status in ('OPEN', 'COMPLETED', 'CLOSED_EARLY')),
    opened_by   text not null references account,
    opened_at   timestamptz not null,
    ended_by    text references account,
    ended_at    timestamptz,
    ended_reason text,
    check ((status = 'OPEN') = (ended_at is null)),
    check ((status = 'CLOSED_EARLY') = (ended_reason is not null)),
    constraint one_round_per_period unique (plan_id, fiscal_year, period)
);

create table round_department (
    round_id    uuid not null references review_round,
    department  text not null references department,
    state       text not null check (state in ('ASKED', 'REPLIED', 'UNANSWERED')),
    answered_by text references account,
    answered_at timestamptz,
    reason      text,
    primary key (round_id, department),
    check ((state = 'UNANSWERED') = (reason is not null))
);

-- the measures as they stood when the inquiry went out
create table round_measure (
    round_id   uuid not null references review_round,
    measure_id uuid not null references measure,
    department text not null,
    path       text not null,
    title      text not null,
    sort       integer not null,
    primary key (round_id, measure_id),
    foreign key (round_id, department) references round_department
);
create index round_of_measure on round_measure (measure_id);

-- a department may say outright that there is nothing to report
alter table progress add column nothing boolean not null default false;

-- the goals that a rating below plan cites, as they read then; and what each further source said
alter table hearing add column cited jsonb;

-- an invitation leads somewhere else than to a change
alter table notice add column link text;
