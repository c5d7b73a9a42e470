-- The case record of a residence-permit application. Personal data live here and in no engine table.

create table permit_application (
    id                    uuid primary key,
    application_no        text not null unique,             -- 收件编号
    acceptance_no         text unique,                      -- 受理号, from acceptance on
    query_code            text not null,                    -- printed on the receipt; asks for the status together with a number
    channel               text not null check (channel in ('WINDOW', 'ONLINE')),
    idempotency_key       text unique,                      -- of the online hall's submission
    state                 text not null,
    mark                  text not null default 'NONE' check (mark in ('NONE', 'DUE_SOON', 'OVERDUE', 'PAST_CEILING')),
    centre_id             text not null,
    police_id             text not null,

    applicant_name        text not null,
    id_number_sealed      bytea not null,                   -- AES-GCM
    id_number_fingerprint bytea not null,                   -- keyed hash, for look-ups
    phone                 text not null,
    household_address     text not null,                    -- 常住户口所在地住址
    street_code           text not null,
    residence_address     text not null,
    registered_on         date not null,                    -- 居住登记日期
    address_as_registered boolean not null,
    home_kind             text not null check (home_kind in ('OWN', 'RENTED', 'DORMITORY', 'RELATIVE')),
    ground                text not null check (ground in ('EMPLOYMENT', 'RESIDENCE', 'STUDY')),
    agent_kind            text not null check (agent_kind in ('NONE', 'GUARDIAN', 'RELATIVE_ELDERLY', 'RELATIVE_DISABLED')),
    agent_name            text,
    agent_id_number_sealed bytea,
    agent_phone           text,

    received_on           date not null,
    received_by           text,
    accepted_on           date,
    supplement_allowed    boolean not null default false,   -- accepted with non-core materials still to come
    card_no               text,
    card_made_on          date,
    collected_on          date,
    closed_on             date,
    check ((agent_kind = 'NONE') = (agent_name is null)),
    check ((acceptance_no is null) = (accepted_on is null))
);

-- One person has one open application.
create unique index permit_application_open_per_person on permit_application (id_number_fingerprint)
    where state not in ('NOT_ACCEPTED', 'REFUSED', 'WITHDRAWN', 'COLLECTED');

create sequence application_number_seq;
create sequence acceptance_number_seq;

create table application_material (
    application_id uuid not null references permit_application,
    position       int  not null,
    code           text not null,
    name           text not null,
    core           boolean not null,
    source         text not null,
    handed_in_on   date,
    primary key (application_id, code)
);

create table application_comparison (
    application_id uuid not null references permit_application,
    position       int  not null,
    field          text not null,
    label          text not null,
    applied        text not null,
    registered     text not null,
    verdict        text not null check (verdict in ('EQUAL', 'DIFFERENT', 'NO_RECORD')),
    primary key (application_id, field)
);

create table application_verification (
    application_id uuid not null references permit_application,
    department     text not null,
    question       text not null,
    asked_on       date not null,
    result         text check (result in ('CONFIRMED', 'CONTRADICTED', 'UNKNOWN')),
    note           text not null default '',
    answered_on    date,
    answered_by    text,
    primary key (application_id, department)
);

-- Who decided what, when and why; only ever added to.
create table application_decision (
    id             bigint generated always as identity primary key,
    application_id uuid not null references permit_application,
    step           text not null,
    outcome        text not null,
    reason         text not null,
    article        text,
    decided_by     text not null,
    decided_at     timestamptz not null
);
create index application_decision_of on application_decision (application_id, id);

-- The dates promised or set by law, each with the rule, the start and the calendar it was counted with.
create table case_deadline (
    application_id   uuid not null references permit_application,
    rule             text not null,
    subject          text not null default '',              -- the department, where each has its own
    counted_from     date not null,
    due              date not null,
    law_version      text not null,
    calendar_version text not null,
    outcome          text not null default 'RUNNING' check (outcome in ('RUNNING', 'MET', 'MISSED', 'ENDED')),
    primary key (application_id, rule, subject)
);

create table notice (
    id             bigint generated always as identity primary key,
    application_id uuid not null references permit_application,
    kind           text not null,
    body           text not null,
    issued_at      timestamptz not null
);
create index notice_of on notice (application_id, id);

-- 不诚信名单: who let the supplement window pass loses the right to it.
create table dishonesty_entry (
    id                    bigint generated always as identity primary key,
    id_number_fingerprint bytea not null,
    application_id        uuid not null references permit_application,
    reason                text not null,
    entered_on            date not null,
    unique (application_id)
);
create index dishonesty_entry_of on dishonesty_entry (id_number_fingerprint);
