-- Rating scales are data. The first is the default; the others are presets after real municipalities.
insert into rating_scale (code, name) values
    ('plan3', '計画以上・計画どおり・計画未満'),
    ('sabc', 'S・A・B・C'),
    ('achievement4', '達成度4段階');

insert into rating_option
    (scale, code, label, rating_group, counts_as_achieved, triggers_change_proposal, sort) values
    ('plan3', 'ABOVE', '計画以上', 'ABOVE', true, false, 10),
    ('plan3', 'ON', '計画どおり', 'ON', true, false, 20),
    ('plan3', 'BELOW', '計画未満', 'BELOW', false, true, 30),
    ('plan3', 'NOT_DETERMINABLE', '評価不能', 'NOT_DETERMINABLE', false, false, 40),
    ('plan3', 'CLOSED', '終了（評価対象外）', 'CLOSED', false, false, 50),
    ('sabc', 'S', 'S 計画以上', 'ABOVE', true, false, 10),
    ('sabc', 'A', 'A 計画どおり', 'ON', true, false, 20),
    ('sabc', 'B', 'B やや遅れている', 'BELOW', false, true, 30),
    ('sabc', 'C', 'C ほとんど進んでいない', 'BELOW', false, true, 40),
    ('achievement4', 'ABOVE', '目標を上回って達成', 'ABOVE', true, false, 10),
    ('achievement4', 'ON', 'おおむね達成', 'ON', true, false, 20),
    ('achievement4', 'LATE', '時期の遅れはあるがおおむね達成', 'BELOW', true, true, 30),
    ('achievement4', 'MISSED', '未達成', 'BELOW', false, true, 40);
