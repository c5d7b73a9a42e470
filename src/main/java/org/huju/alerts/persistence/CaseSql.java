package org.huju.alerts.persistence;

/** What the alerts ask the board's tables. */
final class CaseSql {

    /** As the board tells it: most periods that have run out stand as running until what was to be done is done. */
    private static final String OVERDUE = "(b.position = 'OVERDUE' or b.position = 'RUNNING' and b.due < :today)";

    private static final String COLUMNS =
            "b.case_id, b.matter, b.case_no, b.district, b.centre_id, b.holder_id, b.clerk,"
                    + " b.rule, b.due, b.chance, b.likely_on,"
                    + " case when " + OVERDUE + " then 'OVERDUE' else 'AT_RISK' end as kind,"
                    + " concat_ws('/', b.case_id, b.matter, b.rule, b.due) as subject";

    /** One question for each index: by date, and by the chance. */
    static final String UNTOLD =
            "with warned as (select unnest(:rules) as rule, unnest(cast(:until as date[])) as until), concerned as (select "
                    + COLUMNS + """
             from board_case b left join warned w on w.rule = b.rule
            where b.finished_on is null and b.due <= :last
                and (b.position = 'OVERDUE' or b.position = 'RUNNING' and (b.due < :today or b.due <= w.until))
            union select""" + " " + COLUMNS + """
             from board_case b
            where b.finished_on is null and b.chance >= :chance and b.position = 'RUNNING')
            select * from concerned c
            where not exists (select from alert a where a.kind = c.kind and a.subject = c.subject
                and a.kind not in ('STALLED_JOBS', 'REGISTRY_DOWN'))
            order by kind desc, due, case_id limit :most""";

    /** A chance that has become smaller ends nothing: it may grow again, and nobody is to be told twice. */
    static final String END_TOLD = """
            with ended as (
                update alert a set over_at = :at
                where a.over_at is null
                    and (a.kind in ('AT_RISK', 'OVERDUE')
                            and not exists (select from board_case b
                                where b.case_id = a.case_id and b.matter = a.matter and b.finished_on is null
                                    and concat_ws('/', b.case_id, b.matter, b.rule, b.due) = a.subject
                                    and b.position in ('OVERDUE', 'RUNNING')
                                    and (a.kind = 'OVERDUE') = (b.position = 'OVERDUE' or b.due < :today))
                        or a.kind = 'URGED'
                            and not exists (select from board_step s
                                where s.id = split_part(a.subject, '/', 1) and s.left_on is null))
                returning id),
            dropped as (
                update alert_notice n set settled_at = :at, how = 'DROPPED' from ended
                where n.alert_id = ended.id and n.settled_at is null)
            select count(*) from ended""";

    static final String OPEN =
            "select " + COLUMNS + " from board_case b where b.case_id = :case order by b.opened_at desc limit 1";

    static final String OFFICES = """
            with lies as (
                select holder_id, sum(n) as open,
                    coalesce(sum(n) filter (where position = 'OVERDUE' or position = 'RUNNING' and due < :today), 0) as overdue,
                    coalesce(sum(n) filter (where position = 'RUNNING' and due between :today and :soon), 0) as soon
                from board_open_now where holder_id <> '' group by holder_id),
            risks as (
                select holder_id, count(*) as risk from board_case
                where finished_on is null and chance >= :chance and position = 'RUNNING' group by holder_id)
            select l.holder_id, l.open, l.overdue, l.soon, coalesce(r.risk, 0) as risk
            from lies l left join risks r using (holder_id)
            where l.overdue > 0 or l.soon > 0 or r.risk > 0
            order by l.holder_id""";

    static final String URGENT = "select " + COLUMNS + """
             from board_case b
            where b.holder_id = :office and b.finished_on is null and b.due is not null
                and b.position in ('OVERDUE', 'RUNNING')
            order by b.due, b.case_id limit 10""";

    private CaseSql() {}
}
