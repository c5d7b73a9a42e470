-- The clocks of the cases. clock_entry is the ledger, only ever added to; statutory_clock is what it adds up to.

create table statutory_clock (
    id               bigint generated always as identity primary key,
    case_id          uuid not null,
    rule             text not null,                          -- a period of law/
    subject          text not null default '',               -- the department, where each has its own
    round            int  not null default 1,
    state            text not null check (state in ('RUNNING', 'PAUSED', 'MET', 'MISSED', 'ENDED')),
    counted_from     date not null,
    due              date not null,
    ceiling          date,
    extended         boolean not null default false,
    paused_until     date,
    law_version      text not null,
    calendar_version text not null,
    unique (case_id, rule, subject, round),
    check (due <= ceiling),
    check ((state = 'PAUSED') = (paused_until is not null))
);
create unique index statutory_clock_running on statutory_clock (case_id, rule, subject)
    where state in ('RUNNING', 'PAUSED');

create table clock_entry (
    clock_id         bigint not null references statutory_clock,
    seq              int  not null,
    kind             text not null check (kind in
        ('STARTED', 'PAUSED', 'RESUMED', 'EXTENDED', 'REPLANNED', 'MET', 'MISSED', 'ENDED')),
    effective_on     date not null,
    recorded_at      timestamptz not null,
    actor            text not null,
    cause            text not null,
    article          text not null,
    notice           text not null default '',
    law_version      text not null,
    calendar_version text not null,
    due              date not null,
    ceiling          date,
    paused_until     date,
    primary key (clock_id, seq),
    check (kind <> 'PAUSED' or notice <> '')
);

-- What was counted before: each date becomes a clock whose ledger begins with its start.
insert into statutory_clock (case_id, rule, subject, state, counted_from, due, ceiling, law_version, calendar_version)
select d.application_id, d.rule, d.subject, d.outcome, d.counted_from, d.due, c.due, d.law_version, d.calendar_version
from case_deadline d
left join case_deadline c on d.rule = 'card-making' and c.application_id = d.application_id and c.rule = 'card-making-ceiling'
where d.rule <> 'card-making-ceiling';

insert into clock_entry (clock_id, seq, kind, effective_on, recorded_at, actor, cause, article, law_version,
    calendar_version, due, ceiling)
select id, 0, 'STARTED', counted_from, now(), 'system', '由旧期限表转入', '', law_version, calendar_version, due, ceiling
from statutory_clock;

insert into clock_entry (clock_id, seq, kind, effective_on, recorded_at, actor, cause, article, law_version,
    calendar_version, due, ceiling)
select c.id, 1, c.state, case when c.state = 'MISSED' then c.due else coalesce(
        case c.rule
            when 'card-making' then a.card_made_on
            when 'department-verification' then (select v.answered_on from application_verification v
                where v.application_id = c.case_id and v.department = c.subject)
            when 'supplement-window' then (select max(m.handed_in_on) from application_material m
                where m.application_id = c.case_id) end,
        a.closed_on, c.due) end,
    now(), 'system', '由旧期限表转入', '', c.law_version, c.calendar_version, c.due, c.ceiling
from statutory_clock c join permit_application a on a.id = c.case_id
where c.state <> 'RUNNING';

drop table case_deadline;

create function clock_entry_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger of clocks is only ever added to';
end $$;
create trigger clock_entry_is_final before update or delete on clock_entry
    for each row execute function clock_entry_is_final();
