-- ひな形: Word files of the secretariat's own, each kept as it was brought, and which of them was in use since when
create table paper_template (
    no          integer primary key generated always as identity,
    file_name   varchar(200) not null,
    content     bytea        not null,
    digest      varchar(64)  not null unique,
    brought_by  varchar(100) not null,
    brought_at  timestamptz  not null
);
create trigger kept_for_good before update or delete on paper_template
    for each row execute function refuse_change();
create trigger never_emptied before truncate on paper_template execute function refuse_truncate();

-- the newest one counts; none: the one that the product brings along
create table paper_template_use (
    no        integer primary key,
    template  integer references paper_template (no),
    used_by   varchar(100) not null,
    used_at   timestamptz  not null
);
create trigger kept_for_good before update or delete on paper_template_use
    for each row execute function refuse_change();
create trigger never_emptied before truncate on paper_template_use execute function refuse_truncate();
