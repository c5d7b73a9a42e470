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
