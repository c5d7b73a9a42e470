-- 积分 (articles 20-23, 30, 31): the case records and the accounts. Personal data live here and in no engine table.

create table points_application (
    id                    uuid primary key,
    application_no        text not null unique,             -- 收件编号
    acceptance_no         text unique,                      -- 受理号, from acceptance on
    query_code            text not null,                    -- asks for the status together with a number
    channel               text not null check (channel in ('WINDOW', 'ONLINE', 'DIRECT')),
    submission_key        text unique,                      -- tells the same submission sent again
    state                 text not null,
    permit_no             text not null,
    talent_centre_id      text not null,
    hr_id                 text not null,

    holder_name           text not null,
    id_number_sealed      bytea not null,                   -- AES-GCM
    id_number_fingerprint bytea not null,                   -- keyed hash, for look-ups
    phone                 text not null,
    employer_code         text not null,                    -- 统一社会信用代码
    employer_name         text not null,
    district_code         text not null,
    claims                jsonb not null,                   -- what is stated about each indicator
    direct_cause          text check (direct_cause in ('REFUSES', 'CANNOT')),
    direct_explanation    text,

    received_on           date not null,
    received_by           text,
    accepted_on           date,
    found_true_on         date,                             -- 审核属实: the 20 working days run from it
    closed_on             date,
    check ((acceptance_no is null) = (accepted_on is null)),
    check ((channel = 'DIRECT') = (direct_cause is not null)),
    check ((direct_cause is null) = (direct_explanation is null))
);

-- One person has one open application. A direct request is none yet: the employer may be ordered to file beside it (article 30).
create unique index points_application_open_per_person on points_application (id_number_fingerprint)
    where state not in ('DIRECT_REQUESTED', 'LEFT_TO_EMPLOYER', 'NOT_ACCEPTED', 'SCORED', 'REFUSED', 'WITHDRAWN');
create unique index points_application_direct_request_per_person on points_application (id_number_fingerprint)
    where state = 'DIRECT_REQUESTED';
create index points_application_told on points_application (state) where state in ('SCORED', 'REFUSED');

create sequence points_application_number_seq;
create sequence points_acceptance_number_seq;

-- 审核: what the reviewer has found, item by item; the last review counts.
create table points_review (
    application_id uuid primary key references points_application,
    findings       jsonb not null,
    conduct        jsonb not null,
    reviewer       text not null
);

-- Each count of points with the facts it was made from (the birth date is the ID number's); only ever added to, the last one counts.
create table points_score (
    id             bigint generated always as identity primary key,
    application_id uuid not null references points_application,
    rules_day      date not null,
    claims         jsonb not null,
    conduct        jsonb not null,
    total          int check (total >= 0),                  -- null where there are no points
    standard       int,
    items          jsonb not null,
    vetoed         boolean not null,
    reasons        jsonb not null,                          -- why there are none
    counted_on     date not null,
    check ((total is null) = (standard is null))
);
create index points_score_of on points_score (application_id, id);

-- 积分账户: one for each person; it lives as long as the permit's endorsement.
create table points_account (
    id                    uuid primary key,
    id_number_fingerprint bytea not null unique,
    permit_no             text not null,
    application_id        uuid not null references points_application,   -- whose facts count
    score_id              bigint not null references points_score,
    valid_until           date not null,
    state                 text not null check (state in ('VALID', 'LAPSED'))
);

-- What happened to an account; only ever added to.
create table points_account_entry (
    id             bigint generated always as identity primary key,
    account_id     uuid not null references points_account,
    kind           text not null check (kind in ('OPENED', 'CONFIRMED', 'ADJUSTED', 'LAPSED')),
    entered_on     date not null,
    total          int,                                     -- null where none is left
    application_id uuid not null references points_application,
    reason         text not null
);
create index points_account_entry_of on points_account_entry (account_id, id);
