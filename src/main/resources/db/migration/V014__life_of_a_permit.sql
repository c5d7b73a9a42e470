-- What a permit tells and what is done with it in the years after its first card (articles 13 to 16).

alter table residence_permit add card_no           text;     -- of the present card; the first one's is the permit's own number
alter table residence_permit add years_from        date;     -- from when the years of residence count without a break
alter table residence_permit add since             date;     -- in its present state
alter table residence_permit add phone             text not null default '';
alter table residence_permit add household_address text not null default '';
alter table residence_permit add street_code       text not null default '';
alter table residence_permit add residence_address text not null default '';
alter table residence_permit add ground            text check (ground in ('EMPLOYMENT', 'RESIDENCE', 'STUDY'));

update residence_permit p
set phone = a.phone, household_address = a.household_address, street_code = a.street_code,
    residence_address = a.residence_address, ground = a.ground, years_from = a.accepted_on
from permit_application a
where a.card_no = p.permit_no and a.state = 'COLLECTED';

update residence_permit set card_no = permit_no, years_from = coalesce(years_from, issued_on), since = issued_on;

alter table residence_permit alter card_no set not null;
alter table residence_permit alter years_from set not null;
alter table residence_permit alter since set not null;
create unique index residence_permit_card on residence_permit (card_no);
-- The sweep looks for those whose year ends.
create index residence_permit_ending on residence_permit (valid_until) where state = 'VALID';

alter table permit_entry add article text not null default '《上海市居住证管理办法》第十二条';
alter table permit_entry alter article drop default;
alter table permit_entry add case_id uuid;
alter table permit_entry drop constraint permit_entry_kind_check;
alter table permit_entry add check (kind in
    ('ISSUED', 'IMPORTED', 'ENDORSED', 'SUSPENDED', 'RESTORED', 'CHANGED', 'LOST', 'REPLACED', 'CANCELLED'));

-- One thing done about a permit: an endorsement, a change, a replacement, a cancellation. Its process carries the id as business key.
create table permit_case (
    id                     uuid primary key,
    case_no                text not null unique,
    query_code             text not null,
    kind                   text not null check (kind in ('ENDORSEMENT', 'CHANGE', 'REPLACEMENT', 'CANCELLATION')),
    permit_id              uuid not null references residence_permit,
    channel                text not null check (channel in ('WINDOW', 'ONLINE', 'OFFICE', 'SYSTEM')),
    centre_id              text,                                -- where it is taken in; none where no centre is involved or known
    police_id              text,                                -- of the residence's district; none where that is not known
    agent_kind             text not null check (agent_kind in ('NONE', 'GUARDIAN', 'RELATIVE_ELDERLY', 'RELATIVE_DISABLED')),
    agent_name             text,
    agent_id_number_sealed bytea,
    agent_phone            text,
    submission_key         text unique,                         -- whoever begins the same thing twice begins it once
    received_on            date not null,
    received_by            text not null,
    outcome                text,                                -- in Chinese, once it is closed
    closed_on              date,
    check ((agent_kind = 'NONE') = (agent_name is null)),
    check ((outcome is null) = (closed_on is null))
);
-- A permit has one open case of a kind.
create unique index permit_case_open on permit_case (permit_id, kind) where closed_on is null;
create index permit_case_of on permit_case (permit_id, received_on);
create sequence permit_case_number_seq;
