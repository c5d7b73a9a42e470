-- What supervisors do from the board: who urged whom or gave a task to whom, and when. No personal data of applicants.
create table board_act (
    id         bigint generated always as identity primary key,
    kind       text not null check (kind in ('URGED', 'ASSIGNED')),
    case_id    uuid not null,
    matter     text not null,
    step_id    text not null,              -- the wait it was about: the engine's activity instance
    definition text not null,
    activity   text not null,
    actor      text not null,
    office_id  text not null,              -- whose desk it lay on
    clerk      text not null default '',   -- who had it; empty if nobody
    given_to   text not null default '',   -- who was to have it from then on; empty unless it was given to somebody
    words      text not null default '',
    acted_on   date not null,
    acted_at   timestamptz not null
);
create index board_act_of on board_act (case_id, acted_at);
-- A wait is urged once a day, however many supervisors look at it.
create unique index board_act_urged on board_act (step_id, acted_on) where kind = 'URGED';

-- The nightly recount: one node counts, and what it found.
create table board_recount (
    day         date primary key,
    node        text not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    differences int
);

-- Cases that were open before there was a board are taken onto it once, at the first start.
create table board_rebuild (
    one     boolean primary key default true check (one),
    after   text not null default '',      -- the last process instance that was taken, in the order of their ids
    done_at timestamptz
);
insert into board_rebuild default values;
