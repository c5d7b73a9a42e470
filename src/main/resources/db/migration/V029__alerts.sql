-- 预警: what somebody has to know, once, and to whom it has been told. Cases by their numbers, staff by their user ids, nobody else.
create table alert (
    id        bigint generated always as identity primary key,
    kind      text not null check (kind in ('URGED', 'AT_RISK', 'OVERDUE', 'INCIDENT', 'STALLED_JOBS', 'REGISTRY_DOWN',
                                                'DIGEST')),
    subject   text not null,            -- what it is about: told once
    case_id   uuid,
    matter    text not null default '', -- key of the process the case is carried through
    words     text not null,            -- in Chinese
    raised_at timestamptz not null,
    over_at   timestamptz               -- when it was no longer so
);
-- A case is told of once for each date, an urging and a digest once a day, an incident once.
create unique index alert_once on alert (kind, subject) where kind not in ('STALLED_JOBS', 'REGISTRY_DOWN');
-- What lasts is told of once while it lasts, by whichever node sees it first.
create unique index alert_lasting on alert (kind, subject) where over_at is null;
create index alert_of_case on alert (case_id) where case_id is not null and over_at is null;

-- The outbox: one row for each who is to be told.
create table alert_notice (
    alert_id     bigint not null references alert (id) on delete cascade,
    recipient    text not null,         -- user:<user id>, or desk:<group id>
    not_before   timestamptz not null,  -- quiet hours end then
    settled_at   timestamptz,
    how          text check (how in ('MAIL', 'PAGE', 'DROPPED')), -- told by mail; only on the page, for want of an address; over before it was told
    attempts     int not null default 0,
    next_attempt timestamptz not null,
    last_error   text,
    primary key (alert_id, recipient),
    check ((settled_at is null) = (how is null))
);
create index alert_notice_waiting on alert_notice (next_attempt) where settled_at is null;
create index alert_notice_of on alert_notice (recipient, alert_id desc);
