-- a version that a city brings with it says why it was made, in the city's own words
alter table plan_version
    add column cause_text    text,
    add column report_number text,
    add column meeting_name  text,
    add column cause_reason  text;

-- an import between preview and confirmation: exactly what was previewed, for the person who saw it, for a while
create table staged_import (
    id         uuid primary key,
    owner      text not null references account,
    form       jsonb not null,
    digest     text not null,
    staged_at  timestamptz not null,
    expires_at timestamptz not null
);
create index staged_import_by_expiry on staged_import (expires_at);
