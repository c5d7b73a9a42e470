package org.huju.bench;

import java.util.List;

/** The sums as the job would have folded them. */
final class SeedSumsSql {

    static final List<String> ALL = List.of("""
            truncate board_open, board_open_change, board_day, board_district_day, board_day_change, board_age,
                board_age_change, board_time, board_district_time, board_time_change""", """
            insert into board_open
            select district, centre_id, holder_id, matter, definition, step, position, due, count(*)
            from board_case where finished_on is null group by 1, 2, 3, 4, 5, 6, 7, 8""", """
            insert into board_day
            select day, district, centre_id, matter, sum(accepted), sum(finished), sum(in_time)
            from (
                select opened_on as day, district, centre_id, matter, 1 as accepted, 0 as finished, 0 as in_time
                from board_case
                union all
                select finished_on, district, centre_id, matter, 0, 1, case when late then 0 else 1 end
                from board_case where finished_on is not null) e
            group by 1, 2, 3, 4""", """
            insert into board_district_day
            select day, district, matter, sum(accepted), sum(finished), sum(in_time) from board_day group by 1, 2, 3""", """
            insert into board_age
            select opened_on, district, centre_id, matter, count(*)
            from board_case where finished_on is null group by 1, 2, 3, 4""", """
            insert into board_time
            select date_trunc('month', left_on)::date, district, office_id, definition, activity, days, count(*)
            from board_step where left_on is not null and not aside group by 1, 2, 3, 4, 5, 6""", """
            insert into board_district_time
            select month, district, definition, activity, days, sum(n) from board_time group by 1, 2, 3, 4, 5""");

    private SeedSumsSql() {}
}
