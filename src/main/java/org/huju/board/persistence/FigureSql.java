package org.huju.board.persistence;

/** The longer questions of the board. */
final class FigureSql {

    /** What has run out today and has not been found yet by its timer is told as overdue. */
    static final String TIMELINESS = """
            case when position = 'RUNNING' and due < :today then 'OVERDUE'
                when position = 'RUNNING' and due <= :soon then 'DUE_SOON'
                when position = 'RUNNING' then 'ON_TIME'
                else position end as timeliness""";

    static final String OPEN = """
            select case when grouping(matter, definition, step, district, holder_id) = 31 then 'ALL'
                    when grouping(holder_id) = 0 then 'OFFICE'
                    when grouping(district) = 0 then 'DISTRICT'
                    when grouping(step) = 0 then 'STEP'
                    else 'MATTER' end as by,
                matter, definition, step, district, holder_id, timeliness, sum(n) as n
            from (select matter, definition, step, district, holder_id, timeliness, sum(n) as n
                from (select matter, definition, step, district, holder_id, n,
            """ + TIMELINESS + " from board_open_now where true";

    /** Added up once, without centre and date, before it is added up in five ways. */
    static final String OPEN_GROUPS = """
            ) each_sum group by 1, 2, 3, 4, 5, 6) o
            group by grouping sets ((timeliness), (matter, timeliness), (matter, definition, step, timeliness),
                (district, timeliness), (holder_id, timeliness))
            having sum(n) <> 0""";

    static final String BY_CLERK =
            "select clerk, " + TIMELINESS + ", count(*) as n from board_case where finished_on is null";

    static final String AGES = "select opened_on, sum(n) as n from board_age_now where true";

    static final String AGES_AT_DESK =
            "select opened_on, sum(n) as n from (select *, 1 as n from board_case where finished_on is null) c where true";

    static final String DAY_SUMS = """
            sum(accepted) as accepted, sum(finished) as finished, sum(in_time) as in_time
            from %s where day between :from and :to""";

    static final String TIMES = """
            select activity, days, sum(n) as n from %s
            where definition = :definition and month >= :since""";

    static final String STEPS_OF_CASES = """
            select step as activity, sum(n) as n,
                coalesce(sum(n) filter (where position = 'OVERDUE' or position = 'RUNNING' and due < :today), 0) as overdue
            from board_open_now where definition = :definition and step <> ''""";

    static final String STEPS_OF_PARTS = """
            select activity, count(*) as n, 0 as overdue
            from board_step where left_on is null and definition = :definition and (:today)::date is not null""";

    private FigureSql() {}
}
