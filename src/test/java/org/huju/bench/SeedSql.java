package org.huju.bench;

/** The statements that make a city of the walked cases. */
final class SeedSql {

    /** The walked cases are of one street; a copy is of another. Ids of one JVM end with the same twelve digits. */
    static final String FUNCTIONS = """
            create function at_place(what text, street text) returns text language sql immutable as $$
                select replace(replace(what, '310101002', street), '310101', left(street, 6)) $$;
            create function other_id(id text, n bigint) returns text language sql immutable as $$
                select left(id, -12) || lpad(to_hex(n), 12, '0') $$;
            create function spread(n bigint, salt bigint) returns bigint language sql immutable as $$
                select mod(abs(hashint8extended(n, salt)), 1000003) $$;
            create function some_clerk(n bigint, street text) returns text language sql immutable as $$
                select 'clerk' || mod(n, 6) || '.' || street $$;
            create function at_nine(day date, minutes double precision) returns timestamptz language sql stable as $$
                select (day + time '09:00' + minutes * interval '1 minute') at time zone 'Asia/Shanghai' $$""";

    /** How far back a copy may lie: while its period runs, it must not have run out. */
    static final String KINDS = """
            create table seed_kind as
            select w.kind, w.template, w.matter, w.open, w.share,
                case when not w.open then 0
                    when exists (select from statutory_clock c where c.case_id = w.template and c.missing) then 40
                    else coalesce((select min(coalesce(c.paused_until, c.due)) - :today from statutory_clock c
                        where c.case_id = w.template and c.state in ('RUNNING', 'PAUSED')), 90) end as furthest,
                0::double precision as days
            from unnest(:kinds, :templates, :matters, :opens, :shares) as w (kind, template, matter, open, share)""";

    /** Each finished copy takes its own time; on average each step as long as is said here, in days. */
    static final String STEPS = """
            create table seed_step as
            select k.kind, k.open, s.*, h.sequence_counter_ as nth,
                sum(m.mean) over w - m.mean as from_day, sum(m.mean) over w as to_day
            from seed_kind k join board_step s on s.case_id = k.template
            join act_hi_actinst h on h.id_ = s.id
            cross join lateral (select case
                when s.activity like 'userTask_check%' or s.activity like 'userTask_issue%' then 0.6
                when s.activity like 'messageEvent%' then 4.0
                when s.activity like 'callActivity%' or s.activity like 'userTask_handOver%' then 5.0
                else 3.0 end::double precision as mean) m
            window w as (partition by k.kind order by h.sequence_counter_, s.id)""";

    static final String DAYS = """
            update seed_kind k set days = (select coalesce(max(to_day), 0) from seed_step s where s.kind = k.kind)""";

    static final String SLOTS = """
            create table seed_slot as
            select open, kind, row_number() over (partition by open order by kind, one) - 1 as slot
            from seed_kind cross join lateral generate_series(1, share) one""";

    static final String STREETS = """
            create table seed_street as
            select code, no - 1 as no from unnest(:streets) with ordinality as s (code, no)""";

    /** Offices differ in their pace, and so do cases. */
    static final String CASES = """
            create unlogged table seed_case as
            with counts as (
                select count(*) filter (where open) as open, count(*) filter (where not open) as finished,
                    (select count(*) from seed_street) as streets
                from seed_slot),
            city as (
                select n, n <= :open as open,
                    mod(spread(n, 1), case when n <= :open then counts.open else counts.finished end) as slot,
                    mod(spread(n, 2), counts.streets) as street,
                    least(-ln(1 - spread(n, 3) / 1000004.0::double precision), 6) as pace
                from generate_series(1, :open + :finished) as g (n) cross join counts),
            placed as (
                select c.n, k.kind, c.open, k.template, k.matter, k.days, s.code as street, k.furthest,
                    c.pace * (0.6 + mod(s.no, 8) / 8.0) as pace
                from city c join seed_slot l on l.open = c.open and l.slot = c.slot
                join seed_kind k on k.kind = l.kind
                join seed_street s on s.no = c.street)
            select p.n, p.kind, p.open, p.street, left(p.street, 6) as district, md5('case' || p.n)::uuid as case_id,
                p.pace, b.opened_on, t.opened_on - b.opened_on as back, floor(p.pace * p.days)::int as days
            from placed p join board_case t on t.case_id = p.template and t.matter = p.matter
            cross join lateral (select case
                when p.open then t.opened_on - mod(spread(p.n, 4), p.furthest + 1)::int
                else :today - 1 - mod(spread(p.n, 4), 1095)::int - ceil(p.pace * p.days)::int end as opened_on) b""";

    /** Each wait of each copy. */
    static final String WAITS = """
            create view seed_wait as
            select c.n, s.id as template, other_id(s.id, c.n) as id, c.case_id, s.matter, s.aside, s.definition, s.activity,
                at_place(s.office_id, c.street) as office_id, at_place(s.district, c.street) as district,
                case when s.activity not like 'userTask%' then ''
                    when s.left_on is null and mod(c.n, 3) = 0 then ''
                    else some_clerk(c.n, c.street) end as clerk,
                case when c.open then s.entered_at - make_interval(days => c.back)
                    else at_nine(c.opened_on + floor(c.pace * s.from_day)::int, s.nth) end as entered_at,
                case when c.open then s.entered_on - c.back
                    else c.opened_on + floor(c.pace * s.from_day)::int end as entered_on,
                case when c.open then s.left_at - make_interval(days => c.back)
                    else at_nine(c.opened_on + floor(c.pace * s.to_day)::int, s.nth + 0.5) end as left_at,
                case when c.open then s.left_on - c.back
                    else c.opened_on + floor(c.pace * s.to_day)::int end as left_on,
                case when c.open then s.days
                    else (floor(c.pace * s.to_day)::int - floor(c.pace * s.from_day)::int) * 5 / 7 end as days
            from seed_case c join seed_step s using (kind)""";

    static final String BOARD_CASES = """
            insert into board_case (case_id, matter, case_no, district, centre_id, opened_at, opened_on, finished_at, finished_on,
                clocks_from, late, position, due, rule, definition, step, step_since, holder_id, clerk, chance, likely_on)
            select c.case_id, t.matter, t.case_no || '-' || c.n, at_place(t.district, c.street), at_place(t.centre_id, c.street),
                at_nine(c.opened_on, 0), c.opened_on,
                case when not c.open then at_nine(c.opened_on + c.days, 300) end,
                case when not c.open then c.opened_on + c.days end,
                0, case when c.open then t.late else c.days * 5 / 7 > 15 end,
                t.position, t.due - c.back, t.rule, t.definition, t.step, t.step_since - c.back, at_place(t.holder_id, c.street),
                case when t.step like 'userTask%' and mod(c.n, 3) <> 0 then some_clerk(c.n, c.street) else '' end,
                case when t.position = 'RUNNING' then power(spread(c.n, 5) / 1000003.0, 3)::real end,
                case when t.position = 'RUNNING' then t.due - c.back + mod(spread(c.n, 6), 9)::int - 6 end
            from seed_case c join seed_kind k using (kind) join seed.board_case t on t.case_id = k.template and t.matter = k.matter""";

    static final String BOARD_STEPS = """
            insert into board_step (id, case_id, matter, aside, definition, activity, office_id, district, clerk,
                entered_at, entered_on, left_at, left_on, days)
            select id, case_id, matter, aside, definition, activity, office_id, district, clerk,
                entered_at, entered_on, left_at, left_on, days
            from seed_wait""";

    private SeedSql() {}
}
