-- Cases whose clocks an amendment of the calendar could not plan anew. They come again after all others; until a case is
-- gone from here, the amendment has not ended.

create table calendar_case_left (
    edition_id uuid not null references calendar_edition,
    case_id    uuid not null,
    error      text not null,                             -- the kind of failure, nothing of the case
    left_at    timestamptz not null,
    primary key (edition_id, case_id)
);
