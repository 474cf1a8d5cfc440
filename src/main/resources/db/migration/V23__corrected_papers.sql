-- a correction of an issued paper: a paper of its own that says so, beside the one that it corrects
create table paper_correction (
    consultation_id uuid not null references consultation,
    no            integer not null check (no > 0),
    corrected_at  timestamptz not null,
    corrected_by  text not null,
    reason        text not null check (reason <> ''),
    frozen        text not null,
    digest        text not null check (digest = encode(sha256(convert_to(frozen, 'UTF8')), 'hex')),
    primary key (consultation_id, no)
);

create trigger kept_for_good before update or delete on paper_correction
    for each row execute function refuse_change();
create trigger never_emptied before truncate on paper_correction execute function refuse_truncate();

-- only what was issued is corrected, only before the decision, and no number is left out
create function corrects_what_was_issued() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from consultation c where c.id = new.consultation_id
            and c.frozen is not null and c.status in ('ISSUED', 'REPORTED')) then
        raise exception 'only an issued paper that is not decided on is corrected' using errcode = 'SH001';
    end if;
    if new.no <> (select coalesce(max(p.no), 0) + 1 from paper_correction p
            where p.consultation_id = new.consultation_id) then
        raise exception 'corrections of a paper are counted without a gap' using errcode = 'SH001';
    end if;
    return new;
end $$;
create trigger corrects_what_was_issued before insert on paper_correction
    for each row execute function corrects_what_was_issued();

-- files are kept of each correction; 0 is the paper as it was issued
alter table paper_file add column correction integer not null default 0 check (correction >= 0);
alter table paper_file drop constraint paper_file_pkey;
alter table paper_file add primary key (consultation_id, correction, state, form);
