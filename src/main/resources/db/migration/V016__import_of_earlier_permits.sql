-- Permits that were issued before Huju (article 31): which files were taken in, and the points that came with them.

create table permit_import (
    id          uuid primary key,
    digest      bytea not null unique,          -- SHA-256 of the content: the same file adds nothing a second time
    file_name   text not null,
    next_line   bigint not null,                -- where reading goes on
    next_offset bigint not null,
    added       bigint not null default 0,
    known       bigint not null default 0,      -- recorded before, with the same content
    bad         bigint not null default 0,
    begun_at    timestamptz not null,
    moved_at    timestamptz not null,           -- of the last batch
    finished_at timestamptz
);

-- What was left out and why; nothing of the row itself.
create table permit_import_problem (
    id        bigint generated always as identity primary key,
    import_id uuid not null references permit_import,
    line      bigint not null,
    field     text not null,
    problem   text not null
);
create index permit_import_problem_of on permit_import_problem (import_id, line, id);

-- Points that came with a permit were counted elsewhere: no application, no items, only what they were, and what they are now.
alter table points_account alter application_id drop not null;
alter table points_account alter score_id drop not null;
alter table points_account add carried_total int check (carried_total >= 0);
alter table points_account add carried_on date;
alter table points_account add carried_now int check (carried_now >= 0);
alter table points_account add check ((application_id is null) = (score_id is null));
alter table points_account add check ((application_id is null) = (carried_total is not null));
alter table points_account add check ((carried_total is null) = (carried_on is null) and (carried_total is null) = (carried_now is null));

alter table points_account_entry alter application_id drop not null;
alter table points_account_entry drop constraint points_account_entry_kind_check;
alter table points_account_entry add check (kind in ('OPENED', 'CARRIED_OVER', 'CONFIRMED', 'ADJUSTED', 'LAPSED'));
