-- 预测: what was learned of how long cases take, how right the forecasts were, and what finds the cases to tell of. No personal data.

-- How cases went on from a step while a period ran. `next` is empty where the period ended first; 121 days stand for more than 120.
create table forecast_move (
    month date not null, matter text not null, rule text not null, district text not null, office_id text not null,
    step text not null, next text not null, days int not null, n bigint not null,
    primary key (month, matter, rule, district, office_id, step, next, days)
);
-- How many cases came to the end of a period, and how many of them late.
create table forecast_ended (
    month date not null, matter text not null, rule text not null, n bigint not null, late bigint not null,
    primary key (month, matter, rule)
);
-- Forecasts made from the months before, beside what came of them; by tenths of the chance.
create table forecast_score (
    month date not null, tenth int not null check (tenth between 0 and 9), n bigint not null,
    expected double precision not null, late bigint not null,
    squares double precision not null, squares_of_average double precision not null,
    primary key (month, tenth)
);
-- How far the work has come; one row. A node that learns holds it.
create table forecast_progress (
    only_one      boolean primary key default true check (only_one),
    learned_until date not null,
    all_told_on   date not null
);
insert into forecast_progress (learned_until, all_told_on) values ('2014-01-01', '2014-01-01');

-- The ends of a day: an act done, in time or late, or nothing to be done any more.
create index clock_entry_ended on clock_entry (recorded_at)
    where kind in ('MET', 'DONE', 'ENDED') or kind = 'MISSED' and effective_on > due;

-- Those that have come to a step and have not been told of yet.
create index board_case_untold on board_case (matter, district)
    where finished_on is null and position = 'RUNNING' and step <> '' and chance is null;
