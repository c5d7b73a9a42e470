-- The editions of the working calendar this installation knows, and how far each has come. Those of the software are
-- copied here at the first start: what a date was counted with must not change with a new version of a file.

create table calendar_edition (
    id           uuid primary key,                          -- business key of the process that amends
    year         int  not null,
    number       int,                                       -- 2020.2 is number 2; given at release
    title        text not null,                             -- of the notice that made it
    notice_no    text not null,                             -- 文号
    announced_on date not null,
    days         text not null,                             -- a line for each day: 2020-01-31 放假 春节
    state        text not null default 'DRAFT' check (state in ('DRAFT', 'RELEASED', 'DISCARDED')),
    shipped      boolean not null default false,
    entered_by   text not null,
    entered_at   timestamptz not null,
    decided_by   text,                                      -- who released or discarded it
    decided_at   timestamptz,
    release_no   bigint unique,                             -- rises with each release; the nodes watch the highest
    replanned_to uuid,                                      -- the last case whose clocks were planned anew
    replanned_at timestamptz,                               -- when all were
    unique (year, number),
    check ((state = 'RELEASED') = (number is not null)),
    check ((state = 'RELEASED') = (release_no is not null)),
    check ((state = 'DRAFT') = (decided_at is null))
);
create unique index calendar_edition_draft_of_year on calendar_edition (year) where state = 'DRAFT';

create sequence calendar_release_seq;
