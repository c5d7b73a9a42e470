-- How far the demonstration's clock is ahead of the machine's. Repeatable, since the versions of db/migration go on growing.
create table if not exists demo_clock (
    one          boolean primary key default true check (one),
    ahead_millis bigint not null check (ahead_millis >= 0)
);
insert into demo_clock (ahead_millis) values (0) on conflict do nothing;
