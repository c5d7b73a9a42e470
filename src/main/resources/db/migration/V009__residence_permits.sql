-- 居住证 (articles 13-16): what has been handed over, until when it holds, and what became of it.
create table residence_permit (
    id                    uuid primary key,
    permit_no             text not null unique,             -- on the card
    id_number_sealed      bytea not null,                   -- AES-GCM
    id_number_fingerprint bytea not null,                   -- keyed hash, for look-ups
    holder_name           text not null,
    issued_on             date not null,
    valid_until           date not null,                    -- last day of the endorsement that runs
    state                 text not null check (state in ('VALID', 'SUSPENDED', 'CANCELLED'))
);
create index residence_permit_of on residence_permit (id_number_fingerprint, issued_on);

-- What happened to a permit, by whom and why; only ever added to.
create table permit_entry (
    id          bigint generated always as identity primary key,
    permit_id   uuid not null references residence_permit,
    kind        text not null check (kind in ('ISSUED', 'ENDORSED', 'CANCELLED')),
    entered_on  date not null,
    valid_until date not null,
    reason      text not null,
    entered_by  text not null
);
create index permit_entry_of on permit_entry (permit_id, id);
