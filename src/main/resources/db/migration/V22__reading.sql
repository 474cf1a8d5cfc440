-- a paper between its report and its confirmation: exactly what was uploaded, for the person who did, for a while
create table staged_paper (
    id            uuid primary key,
    owner         text not null references account,
    name          text not null,
    content       bytea not null,
    plan          text,
    review_year   int,
    review_period text,
    expires_at    timestamptz not null
);
create index staged_paper_by_expiry on staged_paper (expires_at);
