package org.huju.board.persistence;

import java.util.List;

/** Each gives the figures that differ: {@code figure}, what the {@code board} says, what the {@code recount} says. */
final class RecountSql {

    /** The cases of the engine: each instance of a matter's process that no other process has called. */
    private static final String OPEN_CASES = """
            select 'open case ' || coalesce(b.matter, e.matter) || ' ' || coalesce(b.id, e.id) as figure,
                case when b.id is null then 'missing' else 'open' end as board,
                case when e.id is null then 'not in the engine' else 'open' end as recount
            from (select case_id::text as id, matter from board_case where finished_on is null) b
            full join (
                select i.business_key_ as id, d.key_ as matter
                from act_ru_execution i join act_re_procdef d on d.id_ = i.proc_def_id_
                where i.parent_id_ is null and i.super_exec_ is null and d.key_ in (select key from matter)) e using (id, matter)
            where b.id is null or e.id is null""";

    private static final String OPEN_TASKS = """
            select 'open step ' || coalesce(b.definition, e.definition) || '/' || coalesce(b.activity, e.activity) as figure,
                case when b.id is null then 'missing' else 'clerk ' || b.clerk end as board,
                case when e.id is null then 'not in the engine' else 'clerk ' || e.clerk end as recount
            from (select s.id, s.definition, s.activity, s.clerk from board_step s
                where s.left_on is null and s.activity like 'userTask%') b
            full join (
                select x.act_inst_id_ as id, d.key_ as definition, t.task_def_key_ as activity,
                    coalesce(t.assignee_, '') as clerk
                from act_ru_task t
                join act_ru_execution x on x.id_ = t.execution_id_
                join act_ru_execution i on i.id_ = x.proc_inst_id_
                join act_ru_execution r on r.id_ = i.root_proc_inst_id_
                join act_re_procdef d on d.id_ = t.proc_def_id_
                join act_re_procdef rd on rd.id_ = r.proc_def_id_
                where rd.key_ in (select key from matter) or d.key_ in (select key from part)) e using (id)
            where b.id is null or e.id is null or b.clerk <> e.clerk""";

    /** By the ledger itself: the last entry of each clock. */
    private static final String DATES = """
            select 'due date of ' || b.matter || ' ' || b.case_id as figure, b.due || ' ' || b.rule as board,
                coalesce(c.due::text, 'none') || ' ' || b.position as recount
            from board_case b
            left join lateral (
                select last.due, last.kind
                from statutory_clock k
                join lateral (select e.kind, e.due, e.effective_on from clock_entry e where e.clock_id = k.id
                    order by e.seq desc limit 1) last on true
                where k.case_id = b.case_id and k.rule = b.rule and k.id > b.clocks_from
                    and case b.position
                        when 'OVERDUE' then last.kind = 'MISSED' and last.effective_on <= last.due
                        when 'PAUSED' then last.kind = 'PAUSED'
                        else last.kind in ('STARTED', 'RESUMED', 'EXTENDED', 'REPLANNED') end
                order by last.due limit 1) c on true
            where b.finished_on is null and b.position <> 'NONE' and b.due is distinct from c.due""";

    private static final String NO_DATES = """
            select 'clock of ' || b.matter || ' ' || b.case_id as figure, 'no period' as board, k.rule as recount
            from board_case b join statutory_clock k on k.case_id = b.case_id and k.id > b.clocks_from
            where b.finished_on is null and b.position = 'NONE' and k.state in ('RUNNING', 'PAUSED')""";

    private static final String OPEN = """
            select 'open ' || row(district, centre_id, holder_id, matter, definition, step, position, due)::text as figure,
                coalesce(b.n, 0)::text as board, coalesce(r.n, 0)::text as recount
            from (select district, centre_id, holder_id, matter, definition, step, position,
                    coalesce(due, 'infinity') as due, sum(n) as n
                from board_open_now group by 1, 2, 3, 4, 5, 6, 7, 8) b
            full join (
                select district, centre_id, holder_id, matter, definition, step, position,
                    coalesce(due, 'infinity') as due, count(*) as n
                from board_case where finished_on is null group by 1, 2, 3, 4, 5, 6, 7, 8) r
                using (district, centre_id, holder_id, matter, definition, step, position, due)
            where coalesce(b.n, 0) <> coalesce(r.n, 0)""";

    private static final String FINISHED = """
            select 'finished on ' || row(day, district, centre_id, matter)::text as figure,
                row(coalesce(b.finished, 0), coalesce(b.in_time, 0))::text as board,
                row(coalesce(r.finished, 0), coalesce(r.in_time, 0))::text as recount
            from (select day, district, centre_id, matter, sum(finished) as finished, sum(in_time) as in_time
                from board_day_now group by 1, 2, 3, 4 having sum(finished) <> 0) b
            full join (
                select finished_on as day, district, centre_id, matter, count(*) as finished,
                    count(*) filter (where not late) as in_time
                from board_case where finished_on is not null group by 1, 2, 3, 4) r using (day, district, centre_id, matter)
            where (coalesce(b.finished, 0), coalesce(b.in_time, 0)) <> (coalesce(r.finished, 0), coalesce(r.in_time, 0))""";

    private static final String AGES = """
            select 'opened on ' || row(opened_on, district, centre_id, matter)::text as figure,
                coalesce(b.n, 0)::text as board, coalesce(r.n, 0)::text as recount
            from (select opened_on, district, centre_id, matter, sum(n) as n from board_age_now group by 1, 2, 3, 4) b
            full join (
                select opened_on, district, centre_id, matter, count(*) as n
                from board_case where finished_on is null group by 1, 2, 3, 4) r using (opened_on, district, centre_id, matter)
            where coalesce(b.n, 0) <> coalesce(r.n, 0)""";

    private static final String TIMES = """
            select 'time of ' || row(month, district, office_id, definition, activity, days)::text as figure,
                coalesce(b.n, 0)::text as board, coalesce(r.n, 0)::text as recount
            from (select month, district, office_id, definition, activity, days, sum(n) as n
                from board_time_now group by 1, 2, 3, 4, 5, 6) b
            full join (
                select date_trunc('month', left_on)::date as month, district, office_id, definition, activity, days, count(*) as n
                from board_step where left_on is not null and not aside group by 1, 2, 3, 4, 5, 6) r
                using (month, district, office_id, definition, activity, days)
            where coalesce(b.n, 0) <> coalesce(r.n, 0)""";

    private static final String DISTRICT_DAYS = """
            select 'district on ' || row(day, district, matter)::text as figure, d.counts::text as board,
                o.counts::text as recount
            from (select day, district, matter, row(sum(accepted), sum(finished), sum(in_time)) as counts
                from board_district_day_now group by 1, 2, 3) d
            full join (
                select day, district, matter, row(sum(accepted), sum(finished), sum(in_time)) as counts
                from board_day_now group by 1, 2, 3) o using (day, district, matter)
            where d.counts is distinct from o.counts""";

    private static final String DISTRICT_TIMES = """
            select 'district time of ' || row(month, district, definition, activity, days)::text as figure,
                coalesce(d.n, 0)::text as board, coalesce(o.n, 0)::text as recount
            from (select month, district, definition, activity, days, sum(n) as n
                from board_district_time_now group by 1, 2, 3, 4, 5) d
            full join (
                select month, district, definition, activity, days, sum(n) as n
                from board_time_now group by 1, 2, 3, 4, 5) o using (month, district, definition, activity, days)
            where coalesce(d.n, 0) <> coalesce(o.n, 0)""";

    static final List<String> ALL = List.of(
            OPEN_CASES, OPEN_TASKS, DATES, NO_DATES, OPEN, FINISHED, AGES, TIMES, DISTRICT_DAYS, DISTRICT_TIMES);

    private RecountSql() {}
}
