-- What falls due by the day (article 14), cards that were given up (article 15), and what other departments looked up (articles 17 and 18).

-- For which end of the year the holder's endorsement was begun by the night's work; the partial index holds whoever is still to come.
alter table residence_permit add reminded_for date;
create index residence_permit_to_remind on residence_permit (valid_until)
    where state = 'VALID' and reminded_for is distinct from valid_until;

create table replaced_card (
    card_no     text primary key,
    permit_id   uuid not null references residence_permit,
    reason      text not null check (reason in ('LOST', 'DAMAGED')),
    replaced_on date not null
);
create index replaced_card_of on replaced_card (permit_id);

-- What each node did of a night's work. Written with the batch itself, so that the figures are those of the rows.
create table sweep_night (
    night       date not null,
    task        text not null,
    node        text not null,
    batches     integer not null,
    done        bigint not null,
    started_at  timestamptz not null,
    finished_at timestamptz not null,                           -- of the last batch
    primary key (night, task, node)
);

-- Who looked up what for, kept before the answer goes out. A number that is not there is not kept: it might be something else.
create table standing_look_up (
    id        bigint generated always as identity primary key,
    client    text not null,
    permit_id uuid,
    purpose   text not null,
    at        timestamptz not null,
    answer    text not null check (answer in ('VALID', 'SUSPENDED', 'CANCELLED', 'UNKNOWN')),
    check ((permit_id is null) = (answer = 'UNKNOWN'))
);
create index standing_look_up_of on standing_look_up (permit_id, at);
