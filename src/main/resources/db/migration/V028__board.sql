-- 时限看板: the read model of the SLA board. It is written with each event, in its transaction, and holds no personal data.

-- A missed clock says when what was to be done was done at last.
alter table statutory_clock add missing boolean not null default false;
alter table clock_entry drop constraint clock_entry_kind_check;
alter table clock_entry add check (kind in
    ('STARTED', 'PAUSED', 'RESUMED', 'EXTENDED', 'REPLANNED', 'MET', 'MISSED', 'DONE', 'ENDED'));

-- Before this, nothing was written down when a late act was done at last: it is taken as done when the next clock of its case
-- had begun or its case is closed.
update statutory_clock c set missing = true
where c.state = 'MISSED'
    and (select e.effective_on from clock_entry e where e.clock_id = c.id order by e.seq desc limit 1) <= c.due
    and not exists (select from statutory_clock later where later.case_id = c.case_id and later.id > c.id)
    and not exists (select from permit_application a where a.id = c.case_id and a.closed_on is not null)
    and not exists (select from points_application a where a.id = c.case_id and a.closed_on is not null)
    and not exists (select from permit_case a where a.id = c.case_id and a.closed_on is not null);

-- What the board looks for in the clocks of a case.
create index statutory_clock_open on statutory_clock (case_id) where state in ('RUNNING', 'PAUSED') or missing;

-- A case under one matter; the same case may come again under another, such as a recheck.
create table board_case (
    case_id     uuid not null,
    matter      text not null,                    -- key of the process it is carried through
    case_no     text not null,
    district    text not null,                    -- six digits; empty for the whole city
    centre_id   text not null,                    -- the office that took it in; empty where there is none
    opened_at   timestamptz not null,
    opened_on   date not null,
    finished_at timestamptz,
    finished_on date,
    clocks_from bigint not null,                  -- the clocks after this one belong to it
    late        boolean not null default false,   -- one of its offices' periods has run out
    position    text not null default 'NONE' check (position in ('OVERDUE', 'RUNNING', 'PAUSED', 'WAITING', 'NONE')),
    due         date,
    rule        text,                             -- the period that ends then
    definition  text not null default '',         -- of the step it waits at
    step        text not null default '',         -- empty while the system itself is at work
    step_since  date,
    holder_id   text not null default '',         -- whose desk it lies on
    clerk       text not null default '',
    chance      real,                             -- of being late, 0 to 1
    likely_on   date,                             -- when it will probably be done
    primary key (case_id, matter),
    check ((finished_at is null) = (finished_on is null))
);
-- The lists: by due date, and by what is likely to be late.
create index board_case_due on board_case (due, case_id) where finished_on is null;
create index board_case_district on board_case (district, due, case_id) where finished_on is null;
create index board_case_centre on board_case (centre_id, due, case_id) where finished_on is null;
create index board_case_age on board_case (opened_on, case_id) where finished_on is null;
create index board_case_holder on board_case (holder_id, due, case_id) where finished_on is null;
create index board_case_step on board_case (matter, step, due, case_id) where finished_on is null;
create index board_case_unhurried on board_case (position, due, case_id)
    where finished_on is null and position in ('PAUSED', 'WAITING', 'NONE');
create index board_case_chance on board_case (chance desc, case_id) where finished_on is null and chance is not null;

-- Each wait of a case: a task, a message, a called process.
create table board_step (
    id          text primary key,                 -- the engine's activity instance
    case_id     uuid not null,
    matter      text not null,
    aside       boolean not null,                 -- beside the path: supervision, an extension asked for
    definition  text not null,
    activity    text not null,
    office_id   text not null,
    district    text not null,
    clerk       text not null default '',
    entered_at  timestamptz not null,
    entered_on  date not null,
    left_at     timestamptz,
    left_on     date,
    days        int                               -- working days from entering to leaving
);
create index board_step_of on board_step (case_id, entered_at);
create index board_step_open on board_step (definition, activity) where left_on is null;

-- The sums. Each change adds rows here instead of changing a shared one, so that no case waits for another; a job folds them in.
create table board_open (
    district text not null, centre_id text not null, holder_id text not null, matter text not null,
    definition text not null, step text not null, position text not null, due date, n bigint not null,
    unique nulls not distinct (district, centre_id, holder_id, matter, definition, step, position, due)
);
create table board_day (
    day date not null, district text not null, centre_id text not null, matter text not null,
    accepted bigint not null, finished bigint not null, in_time bigint not null,
    primary key (centre_id, day, district, matter)
);
-- The same without the centres: a question about the city reads a tenth of the rows.
create table board_district_day (
    day date not null, district text not null, matter text not null,
    accepted bigint not null, finished bigint not null, in_time bigint not null,
    primary key (day, district, matter)
);
create table board_age (
    opened_on date not null, district text not null, centre_id text not null, matter text not null, n bigint not null,
    primary key (opened_on, district, centre_id, matter)
);
create table board_time (
    month date not null, district text not null, office_id text not null, definition text not null, activity text not null,
    days int not null, n bigint not null,
    primary key (office_id, definition, month, activity, days, district)
);
create table board_district_time (
    month date not null, district text not null, definition text not null, activity text not null,
    days int not null, n bigint not null,
    primary key (definition, month, district, activity, days)
);
create table board_open_change (
    id bigint generated always as identity primary key,
    district text not null, centre_id text not null, holder_id text not null, matter text not null,
    definition text not null, step text not null, position text not null, due date, n int not null
);
create table board_day_change (
    id bigint generated always as identity primary key,
    day date not null, district text not null, centre_id text not null, matter text not null,
    accepted int not null, finished int not null, in_time int not null
);
create table board_age_change (
    id bigint generated always as identity primary key,
    opened_on date not null, district text not null, centre_id text not null, matter text not null, n int not null
);
create table board_time_change (
    id bigint generated always as identity primary key,
    month date not null, district text not null, office_id text not null, definition text not null, activity text not null,
    days int not null, n int not null
);

create view board_open_now as
    select district, centre_id, holder_id, matter, definition, step, position, due, n from board_open
    union all
    select district, centre_id, holder_id, matter, definition, step, position, due, n from board_open_change;
create view board_day_now as
    select day, district, centre_id, matter, accepted, finished, in_time from board_day
    union all
    select day, district, centre_id, matter, accepted, finished, in_time from board_day_change;
create view board_district_day_now as
    select day, district, matter, accepted, finished, in_time from board_district_day
    union all
    select day, district, matter, accepted, finished, in_time from board_day_change;
create view board_age_now as
    select opened_on, district, centre_id, matter, n from board_age
    union all
    select opened_on, district, centre_id, matter, n from board_age_change;
create view board_time_now as
    select month, district, office_id, definition, activity, days, n from board_time
    union all
    select month, district, office_id, definition, activity, days, n from board_time_change;
create view board_district_time_now as
    select month, district, definition, activity, days, n from board_district_time
    union all
    select month, district, definition, activity, days, n from board_time_change;

create function board_case_counts() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.finished_on is null then
        insert into board_open_change (district, centre_id, holder_id, matter, definition, step, position, due, n)
        values (old.district, old.centre_id, old.holder_id, old.matter, old.definition, old.step, old.position, old.due, -1);
    end if;
    if tg_op <> 'DELETE' and new.finished_on is null then
        insert into board_open_change (district, centre_id, holder_id, matter, definition, step, position, due, n)
        values (new.district, new.centre_id, new.holder_id, new.matter, new.definition, new.step, new.position, new.due, 1);
    end if;
    if tg_op = 'INSERT' then
        insert into board_day_change (day, district, centre_id, matter, accepted, finished, in_time)
        values (new.opened_on, new.district, new.centre_id, new.matter, 1, 0, 0);
        insert into board_age_change (opened_on, district, centre_id, matter, n)
        values (new.opened_on, new.district, new.centre_id, new.matter, 1);
    end if;
    if tg_op = 'UPDATE' and old.finished_on is null and new.finished_on is not null then
        insert into board_day_change (day, district, centre_id, matter, accepted, finished, in_time)
        values (new.finished_on, new.district, new.centre_id, new.matter, 0, 1, case when new.late then 0 else 1 end);
        insert into board_age_change (opened_on, district, centre_id, matter, n)
        values (new.opened_on, new.district, new.centre_id, new.matter, -1);
    end if;
    -- The same case again under the same matter.
    if tg_op = 'UPDATE' and old.finished_on is not null and new.finished_on is null then
        insert into board_day_change (day, district, centre_id, matter, accepted, finished, in_time)
        values (new.opened_on, new.district, new.centre_id, new.matter, 1, 0, 0);
        insert into board_day_change (day, district, centre_id, matter, accepted, finished, in_time)
        values (old.finished_on, old.district, old.centre_id, old.matter, 0, -1, case when old.late then 0 else -1 end);
        insert into board_age_change (opened_on, district, centre_id, matter, n)
        values (new.opened_on, new.district, new.centre_id, new.matter, 1);
    end if;
    return null;
end $$;
create trigger board_case_counts_new after insert or delete on board_case
    for each row execute function board_case_counts();
create trigger board_case_counts after update of district, centre_id, holder_id, definition, step, position, due, finished_on
    on board_case for each row
    when ((old.district, old.centre_id, old.holder_id, old.definition, old.step, old.position, old.due, old.finished_on)
        is distinct from
        (new.district, new.centre_id, new.holder_id, new.definition, new.step, new.position, new.due, new.finished_on))
    execute function board_case_counts();

create function board_step_counts() returns trigger language plpgsql as $$
begin
    insert into board_time_change (month, district, office_id, definition, activity, days, n)
    values (date_trunc('month', new.left_on)::date, new.district, new.office_id, new.definition, new.activity, new.days, 1);
    return null;
end $$;
create trigger board_step_counts after update of left_on on board_step for each row
    when (old.left_on is null and new.left_on is not null and not new.aside)
    execute function board_step_counts();
