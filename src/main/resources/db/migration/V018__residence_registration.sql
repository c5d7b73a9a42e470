-- 居住登记 (article 5). A registration made again is another row; the ones before stay as they were.

create table residence_registration (
    id                    uuid primary key,
    registration_no       text not null unique,
    made_in_turn          bigint generated always as identity,  -- several of one day in the order they were made
    id_number_sealed      bytea not null,
    id_number_fingerprint bytea not null,
    name                  text not null,
    phone                 text not null,
    household_address     text not null,
    street_code           text not null,
    residence_address     text not null,
    home_kind             text check (home_kind in ('OWN', 'RENTED', 'DORMITORY', 'RELATIVE')),
    registered_on         date not null,
    valid_until           date not null,
    continuous_from       date not null,                         -- registered without a break since (article 9)
    state                 text not null check (state in ('CURRENT', 'ENDED', 'REVOKED')),
    ended_on              date,
    ended_because         text,
    centre_id             text not null,
    case_id               uuid not null,                         -- of a registration, or of a change of the permit
    registered_by         text not null,
    permit_reminder_on    date,                                  -- none once told, or no longer of use
    ending_reminder_on    date,
    check (valid_until >= registered_on),
    check (continuous_from <= registered_on),
    check ((state = 'CURRENT') = (ended_on is null)),
    check ((ended_on is null) = (ended_because is null))
);
create unique index residence_registration_current on residence_registration (id_number_fingerprint) where state = 'CURRENT';
create index residence_registration_person on residence_registration (id_number_fingerprint, registered_on);
create unique index residence_registration_case on residence_registration (case_id);
-- A night's work finds what is due and looks at nothing else.
create index residence_registration_ending on residence_registration (valid_until) where state = 'CURRENT';
create index residence_registration_permit_reminder on residence_registration (permit_reminder_on) where permit_reminder_on is not null;
create index residence_registration_ending_reminder on residence_registration (ending_reminder_on) where ending_reminder_on is not null;
create sequence residence_registration_number_seq;

-- The case in which a registration is asked for; its process carries the id as business key.
create table registration_case (
    id                     uuid primary key,
    case_no                text not null unique,
    query_code             text not null,
    channel                text not null check (channel in ('WINDOW', 'ONLINE')),
    state                  text not null check
        (state in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'REGISTERED', 'REFUSED', 'WITHDRAWN', 'REVOKED')),
    centre_id              text not null,
    id_number_sealed       bytea not null,
    id_number_fingerprint  bytea not null,
    name                   text not null,
    phone                  text not null,
    household_address      text not null,
    street_code            text not null,
    residence_address      text not null,
    home_kind              text not null check (home_kind in ('OWN', 'RENTED', 'DORMITORY', 'RELATIVE')),
    relation               text check (relation in ('PARENT', 'SPOUSE', 'CHILD', 'GRANDPARENT', 'GRANDCHILD', 'SIBLING')),
    relative_name          text,
    committed              boolean not null,                    -- 亲属关系承诺书 in place of a proof
    agent_kind             text not null check (agent_kind in ('NONE', 'GUARDIAN', 'RELATIVE_ELDERLY', 'RELATIVE_DISABLED')),
    agent_name             text,
    agent_id_number_sealed bytea,
    agent_phone            text,
    idempotency_key        text unique,
    received_on            date not null,
    received_by            text not null,
    check ((home_kind = 'RELATIVE') = (relation is not null)),
    check ((relation is null) = (relative_name is null)),
    check (relation is not null or not committed),
    check ((agent_kind = 'NONE') = (agent_name is null))
);
-- One person has one open case.
create unique index registration_case_open on registration_case (id_number_fingerprint)
    where state in ('RECEIVED', 'AWAITING_SUPPLEMENT');
create sequence registration_case_number_seq;
