-- btree_gist: periods that must not overlap; pg_trgm: search in Japanese text.
-- Both are "trusted": the owner of the database may create them.
create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;
