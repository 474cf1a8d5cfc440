-- A SYNTHETIC plan of :n measures with ten revisions each, in the shape that ten imports write; no city's text.
-- Random by a hash, so that every run loads the same.
create function pg_temp.id(text) returns uuid language sql immutable as $$ select md5($1)::uuid $$;

create function pg_temp.word(seed integer) returns text language sql immutable as $$
    select (array['会議','庁内','事務','市民','窓口','職員','研修','施設','管理','計画','評価','財政','健全','推進','改善',
        '手続','申請','電子','情報','公開','委託','民間','活用','効率','生成','試行','検討','策定','運用','見直し','取り組み','実施',
        '調査','研究','導入','整備','統合','廃止','縮減','経費','歳入','確保','広報','防災','福祉','子育て','教育','環境','交通','協働'])
        [1 + (hashint4(seed) & 2147483647) % 50] $$;

create function pg_temp.phrase(seed integer, words integer) returns text language sql immutable as $$
    select string_agg(pg_temp.word(seed * 977 + i), case when i % 3 = 0 then 'の' when i % 5 = 0 then '、' else '' end)
    from generate_series(1, words) i $$;

insert into department values ('soumu', '総務課', 10), ('gyoukan', '行政管理課', 20), ('kikaku', '企画課', 30);
insert into account (username, name, password_hash, department) values ('drafter', 'SYNTHETIC', '{noop}none', 'soumu');
insert into account_role values ('drafter', 'STAFF'), ('drafter', 'SECRETARIAT');

insert into action_plan values (pg_temp.id('plan'), 'synthetic');
insert into plan_version (id, plan_id, no, name, year_from, year_to, levels, in_force_from, known_since, cause, recorded_by)
    select pg_temp.id('version' || v), pg_temp.id('plan'), v, 'SYNTHETIC', 2020, 2025, '{改革の柱,推進項目,項目名}',
        date '2020-04-01' + 180 * (v - 1), timestamptz '2020-04-01 09:00+09' + interval '180 days' * (v - 1), 'IMPORT', 'drafter'
    from generate_series(1, 10) v;

-- ten measures under a heading, ten headings under one above it
insert into plan_node (id, plan_id, parent_id, level, number, sort)
    select pg_temp.id('1-' || i), pg_temp.id('plan'), null, 1, i::text, i
    from generate_series(1, greatest(1, :n / 1000)) i;
insert into plan_node (id, plan_id, parent_id, level, number, sort)
    select pg_temp.id('2-' || i), pg_temp.id('plan'), pg_temp.id('1-' || (i - 1) / 10 + 1), 2, ((i - 1) % 10 + 1)::text,
        (i - 1) % 10 + 1
    from generate_series(1, greatest(1, :n / 100)) i;
insert into plan_node (id, plan_id, parent_id, level, number, sort)
    select pg_temp.id('3-' || i), pg_temp.id('plan'), pg_temp.id('2-' || (i - 1) / 10 + 1), 3,
        '(' || (i - 1) % 10 + 1 || ')', (i - 1) % 10 + 1
    from generate_series(1, :n / 10) i;
insert into node_name (node_id, version_id, name, valid, known)
    select id, pg_temp.id('version1'), pg_temp.phrase(hashtext(id::text) % 100000, 5), daterange('2020-04-01', null),
        tstzrange('2020-04-01 09:00+09', null)
    from plan_node;

insert into measure (id, plan_id, node_id, number, sort)
    select pg_temp.id('m' || i), pg_temp.id('plan'), pg_temp.id('3-' || (i - 1) / 10 + 1),
        chr(9312 + (i - 1) % 10), (i - 1) % 10 + 1
    from generate_series(1, :n) i;

-- said once, and again with another ending by each revision
create temporary table said as
    select i, pg_temp.phrase(i, 5) || 'の検討' as title,
        '会議と' || pg_temp.phrase(i * 10, 40) || case when i <= 3 then '鴻池' else '' end as background,
        pg_temp.phrase(i * 10 - 5, 25) as method
    from generate_series(1, :n) i;
create temporary table short as select i, pg_temp.phrase(i, 4) as text from generate_series(0, 999) i;
create unique index on short (i);
analyze said, short;

-- three measures of any plan speak of 鴻池, every one of 会議
insert into measure_revision (id, measure_id, version_id, no, title, department, related_departments, background, method,
        goals_stated, status)
    select pg_temp.id('m' || i || 'r' || r), pg_temp.id('m' || i), pg_temp.id('version' || r), r,
        title, (array['soumu', 'gyoukan', 'kikaku'])[1 + i % 3], null, background || '、第' || r || '回', method, true, 'ACTIVE'
    from said, generate_series(1, 10) r;
insert into schedule_entry (revision_id, year_from, year_to, text, style)
    select pg_temp.id('m' || m || 'r' || r), 2020 + 2 * e, 2021 + 2 * e, text, 'ARROW'
    from generate_series(1, :n) m cross join generate_series(1, 10) r cross join generate_series(0, 2) e join short on i = (m * 7 + r * 3 + e) % 1000;
insert into goal (revision_id, position, text, year_from, year_to, kind)
    select pg_temp.id('m' || m || 'r' || r), p, text, 2020 + p, 2022 + p, 'ACTION'
    from generate_series(1, :n) m cross join generate_series(1, 10) r cross join generate_series(0, 1) p join short on i = (m * 5 + r + p) % 1000;
insert into year_plan (revision_id, year, lines)
    select pg_temp.id('m' || m || 'r' || r), 2023 + y, array[text, r || '年目の' || text]
    from generate_series(1, :n) m cross join generate_series(1, 10) r cross join generate_series(0, 1) y join short on i = (m * 3 + r + y) % 1000;

-- a revision held without end while it was the last one known, and until the next one from then on
insert into in_force (measure_id, revision_id, valid, known)
    select pg_temp.id('m' || i), pg_temp.id('m' || i || 'r' || r),
        case when later then daterange(d.day, d.day + 180) else daterange(d.day, null) end,
        case when later then tstzrange(d.known + interval '180 days', null)
            when r = 10 then tstzrange(d.known, null) else tstzrange(d.known, d.known + interval '180 days') end
    from generate_series(1, :n) i, generate_series(1, 10) r, (values (false), (true)) as held(later),
        lateral (select date '2020-04-01' + 180 * (r - 1) as day,
            timestamptz '2020-04-01 09:00+09' + interval '180 days' * (r - 1) as known) d
    where r < 10 or not later;

-- in the end a version that changes ten measures only, as most do
insert into plan_version (id, plan_id, no, name, year_from, year_to, levels, in_force_from, known_since, cause, recorded_by)
    select pg_temp.id('version11'), pg_temp.id('plan'), 11, 'SYNTHETIC', 2020, 2025, '{改革の柱,推進項目,項目名}',
        date '2025-04-01', timestamptz '2025-04-01 09:00+09', 'IMPORT', 'drafter';
insert into measure_revision (id, measure_id, version_id, no, title, department, related_departments, background, method,
        goals_stated, status)
    select pg_temp.id('m' || i || 'r11'), pg_temp.id('m' || i), pg_temp.id('version11'), 11,
        title, 'soumu', null, background || '、最後の回', method, true, 'ACTIVE'
    from said where i <= 10;
update in_force set known = tstzrange(lower(known), '2025-04-01 09:00+09')
    where upper_inf(known) and upper_inf(valid) and measure_id in (select pg_temp.id('m' || i) from generate_series(1, 10) i);
insert into in_force (measure_id, revision_id, valid, known)
    select pg_temp.id('m' || i), pg_temp.id('m' || i || 'r' || r),
        case r when 11 then daterange('2025-04-01', null) else daterange(date '2020-04-01' + 1620, '2025-04-01') end,
        tstzrange('2025-04-01 09:00+09', null)
    from generate_series(1, 10) i, generate_series(10, 11) r;
