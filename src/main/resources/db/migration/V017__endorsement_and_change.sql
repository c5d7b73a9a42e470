-- What the holder stated when asking for an endorsement (article 14); there is none where the system began it.
create table endorsement_request (
    case_id               uuid primary key references permit_case,
    address_as_registered boolean not null,
    ground_holds          boolean not null
);

-- What was compared with other departments in a case about a permit; the last comparison counts.
create table permit_comparison (
    case_id    uuid not null references permit_case,
    position   int  not null,
    field      text not null,
    label      text not null,
    applied    text not null,
    registered text not null,
    verdict    text not null check (verdict in ('EQUAL', 'DIFFERENT', 'NO_RECORD')),
    primary key (case_id, field)
);

-- A change the holder has reported (article 13): when it came about, and by when it had to be reported.
create table change_report (
    case_id    uuid primary key references permit_case,
    changed_on date not null,
    due_on     date not null
);

-- What changed in it, from what to what.
create table changed_field (
    case_id   uuid not null references change_report,
    field     text not null check (field in ('NAME', 'PHONE', 'HOUSEHOLD_ADDRESS', 'STREET', 'RESIDENCE_ADDRESS')),
    old_value text not null,
    new_value text not null,
    primary key (case_id, field)
);
