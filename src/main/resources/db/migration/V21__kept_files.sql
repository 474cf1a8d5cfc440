-- what is done after the commit: the record says what is owed, a row here says who tries it and what came of it
create table errand (
    kind     text not null check (kind in ('PAPER', 'PUBLICATION')),
    subject  uuid not null,
    noted_at timestamptz not null,
    tries    integer not null default 0,
    next_try timestamptz not null,
    done_at  timestamptz,
    given_up_at timestamptz,
    failure  text,
    primary key (kind, subject),
    check (done_at is null or given_up_at is null)
);
create index errand_to_do on errand (next_try) where done_at is null and given_up_at is null;

-- the files of an issued paper, byte for byte as they were made of its frozen content
create table paper_file (
    consultation_id uuid not null references consultation,
    state  text not null check (state in ('ISSUED', 'DECIDED')),
    form   text not null check (form in ('DOCX', 'PDF', 'HTML')),
    bytes  bytea not null check (length(bytes) > 0),
    sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
    content_digest  text not null,
    made_at         timestamptz not null,
    program_version text not null,
    primary key (consultation_id, state, form)
);
-- the files that the public may have of a version of a plan
create table publication_file (
    version_id uuid not null references plan_version,
    name   text not null check (name in ('index.html', 'style.css', 'changes.csv', 'changes.json', 'manifest.json')),
    bytes  bytea not null check (length(bytes) > 0),
    sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
    made_at         timestamptz not null,
    program_version text not null,
    primary key (version_id, name)
);
-- neither word, page nor picture gets much smaller; a file is read as a whole
alter table paper_file alter column bytes set storage external;

create trigger kept_for_good before update or delete on paper_file
    for each row execute function refuse_change();
create trigger never_emptied before truncate on paper_file execute function refuse_truncate();
create trigger kept_for_good before update or delete on publication_file
    for each row execute function refuse_change();
create trigger never_emptied before truncate on publication_file execute function refuse_truncate();
