package org.huju.board.persistence;

/** The longer statements of the read model. */
final class BoardSql {

    static final String OPEN = """
            insert into board_case (case_id, matter, case_no, district, centre_id, opened_at, opened_on, clocks_from)
            select :case, :matter, :caseNo, :district, :centre, :at, :on,
                coalesce((select max(id) from statutory_clock where case_id = :case
                    and state not in ('RUNNING', 'PAUSED') and not missing), 0)
            on conflict (case_id, matter) do update set opened_at = excluded.opened_at, opened_on = excluded.opened_on,
                finished_at = null, finished_on = null, late = false, clocks_from = excluded.clocks_from""";

    static final String ENTER = """
            insert into board_step (id, case_id, matter, aside, definition, activity, office_id, district, clerk,
                entered_at, entered_on)
            values (:id, :case, :matter, :aside, :definition, :activity, :office,
                coalesce((select district from board_case where case_id = :case order by opened_at desc limit 1), ''),
                :clerk, :at, :on)
            on conflict (id) do nothing""";

    private static final String FORECAST_HOLDS = """
            (b.position, b.due, b.rule, b.step, b.step_since, b.holder_id)
                is not distinct from (n.position, n.due, n.rule, n.step, n.step_since, n.holder_id)""";

    /**
     * The step a case waits at is the last one of its own process that it has entered, else the last one of a called process; what lies
     * beside its path is not where it waits. Its date is that of the period first to be looked after: one that has run out, one that runs
     * for an office, one that is stopped, one that runs for the applicant. What was forecast of it holds until it moves.
     */
    static final String REFRESH = """
            with open_case as (
                select case_id, matter, clocks_from from board_case
                where case_id = any(:cases) and finished_on is null
                order by case_id, matter for update),
            step as (
                select distinct on (s.case_id, s.matter) s.case_id, s.matter, s.definition, s.activity, s.entered_on,
                    s.office_id, s.clerk
                from board_step s
                where s.case_id = any(:cases) and s.left_on is null and not s.aside
                order by s.case_id, s.matter, (s.definition = s.matter) desc, s.entered_at desc, s.id),
            clock as (
                select o.case_id, o.matter, c.rule, c.due,
                    case when c.missing then 'OVERDUE'
                        when c.state = 'PAUSED' then 'PAUSED'
                        when c.rule = any(:offices) then 'RUNNING'
                        else 'WAITING' end as position
                from open_case o join statutory_clock c on c.case_id = o.case_id and c.id > o.clocks_from
                where c.state in ('RUNNING', 'PAUSED') or c.missing and c.rule = any(:offices)),
            first_due as (
                select distinct on (case_id, matter) * from clock
                order by case_id, matter, array_position(array['OVERDUE', 'RUNNING', 'PAUSED', 'WAITING'], position), due, rule),
            late as (
                select o.case_id, o.matter from open_case o
                where exists (select from statutory_clock c
                    where c.case_id = o.case_id and c.id > o.clocks_from and c.state = 'MISSED' and c.rule = any(:offices))),
            now_is as (
                select o.case_id, o.matter, coalesce(l.position, 'NONE') as position, l.due, l.rule,
                    coalesce(s.definition, '') as definition, coalesce(s.activity, '') as step, s.entered_on as step_since,
                    coalesce(s.office_id, '') as holder_id, coalesce(s.clerk, '') as clerk, t.case_id is not null as late
                from open_case o
                left join step s using (case_id, matter)
                left join first_due l using (case_id, matter)
                left join late t using (case_id, matter))
            update board_case b set position = n.position, due = n.due, rule = n.rule, definition = n.definition, step = n.step,
                step_since = n.step_since, holder_id = n.holder_id, clerk = n.clerk, late = n.late,
                chance = case when %1$s then b.chance end,
                likely_on = case when %1$s then b.likely_on end
            from now_is n
            where b.case_id = n.case_id and b.matter = n.matter
                and (b.position, b.due, b.rule, b.definition, b.step, b.step_since, b.holder_id, b.clerk, b.late)
                is distinct from
                (n.position, n.due, n.rule, n.definition, n.step, n.step_since, n.holder_id, n.clerk, n.late)""".formatted(FORECAST_HOLDS);

    private BoardSql() {}
}
