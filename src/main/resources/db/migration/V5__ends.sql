-- the fiscal year with which a measure ended: stated by who completes or abolishes it
alter table measure_revision add column last_year integer;
