package org.huju.forecast.persistence;

/** The longer statements of the forecast. */
final class ForecastSql {

    /** As in the index {@code clock_entry_ended}. */
    static final String ENDS = "(kind in ('MET', 'DONE', 'ENDED') or kind = 'MISSED' and effective_on > due)";

    /** The matter of a clock is that of the latest case it can belong to. */
    private static final String ENDED = """
            with ended as (
                select c.id, c.case_id, c.rule, b.matter, b.district, b.centre_id, b.clocks_from, e.recorded_at as ended_at,
                    e.effective_on as ended_on, e.kind in ('DONE', 'MISSED') as late,
                    (select min(recorded_at) from clock_entry s where s.clock_id = c.id) as started_at
                from (select * from clock_entry where recorded_at >= :from and recorded_at < :until and %s) e
                join statutory_clock c on c.id = e.clock_id
                join lateral (select * from board_case k where k.case_id = c.case_id and k.clocks_from < c.id
                    order by k.clocks_from desc, k.opened_at desc limit 1) b on true)
            """.formatted(ENDS);

    static final String RUNS = ENDED + "select * from ended order by id";

    /** Of the steps it was at when the clock started, only the last it came to. */
    static final String STAYS = ENDED + """
            select id, activity, office_id, entered_on from (
                select e.id, s.id as step_id, s.activity, s.office_id, s.entered_on, s.entered_at,
                    row_number() over (partition by e.id, s.entered_at < e.started_at order by s.entered_at desc, s.id desc) as back,
                    s.entered_at < e.started_at as before
                from ended e
                join board_step s on s.case_id = e.case_id and s.matter = e.matter and s.definition = e.matter and not s.aside
                where s.entered_at < e.ended_at and (s.entered_at >= e.started_at or s.left_at is null or s.left_at > e.started_at)
                ) s
            where not before or back = 1
            order by id, entered_at, step_id""";

    static final String DATES = ENDED + """
            select e.id, d.effective_on, d.due, d.kind <> 'PAUSED' as running
            from ended e join clock_entry d on d.clock_id = e.id
            where d.kind in ('STARTED', 'PAUSED', 'RESUMED', 'EXTENDED', 'REPLANNED')
            order by e.id, d.seq""";

    private static final String HURRIED = "finished_on is null and position = 'RUNNING' and step <> ''";

    static final String PARTS =
            "select distinct matter, district from board_open_now where position = 'RUNNING' and step <> '' order by 1, 2";

    static final String UNTOLD_PARTS =
            "select distinct matter, district from board_case where " + HURRIED + " and chance is null order by 1, 2";

    static final String GROUPS = """
            select distinct rule, centre_id, step, holder_id, step_since, due from board_case
            where matter = :matter and district = :district and\s""" + HURRIED;

    /** Never waits for a case that somebody else is changing, so that nobody waits for this in a circle. */
    static final String TELL = """
            with told as (
                select * from unnest(:rules, :centres, :steps, :holders, :sinces::date[], :dues::date[], :chances::real[],
                    :likelies::date[]) as t (rule, centre_id, step, holder_id, step_since, due, chance, likely_on)),
            mine as (
                select b.case_id, t.chance, t.likely_on
                from board_case b join told t using (rule, centre_id, step, holder_id, step_since, due)
                where b.matter = :matter and b.district = :district and b.finished_on is null and b.position = 'RUNNING'
                    and (b.chance, b.likely_on) is distinct from (t.chance, t.likely_on)
                order by b.case_id limit :most for no key update of b skip locked)
            update board_case b set chance = m.chance, likely_on = m.likely_on
            from mine m where b.case_id = m.case_id and b.matter = :matter""";

    static final String ADD_MOVES = """
            insert into forecast_move (month, matter, rule, district, office_id, step, next, days, n)
            select :month, * from unnest(:matters, :rules, :districts, :offices, :steps, :nexts, :days::int[], :ns::bigint[])
            on conflict (month, matter, rule, district, office_id, step, next, days)
            do update set n = forecast_move.n + excluded.n""";

    static final String MOVES = """
            select matter, rule, district, office_id, step, next, days, sum(n) as n from forecast_move
            where month between :from and :until
            group by matter, rule, district, office_id, step, next, days""";

    private ForecastSql() {}
}
