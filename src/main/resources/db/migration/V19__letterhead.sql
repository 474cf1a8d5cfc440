-- how letters name the mayor, who sends them
alter table setting drop constraint setting_name_check;
alter table setting add check (name in ('calendar', 'reminders', 'numbers', 'letterhead'));
insert into setting (name, version, value) values ('letterhead', 0, '{"mayor": "市長"}');
