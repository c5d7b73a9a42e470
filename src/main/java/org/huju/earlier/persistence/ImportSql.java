package org.huju.earlier.persistence;

/** The statements of a batch. Each looks its rows up one by one in an index: the batch is small beside what is recorded. */
final class ImportSql {

    /** Needs no WAL, and is gone with the transaction. */
    static final String STAGING = """
            create temporary table earlier_permit (line bigint, id uuid, permit_no text, sealed bytea, fingerprint bytea,
                holder_name text, phone text, household_address text, street_code text, residence_address text, ground text,
                issued_on date, valid_until date, years_from date, article text, points int, points_on date,
                added boolean not null default false) on commit drop""";

    static final String COPY = """
            copy earlier_permit (line, id, permit_no, sealed, fingerprint, holder_name, phone, household_address, street_code,
                residence_address, ground, issued_on, valid_until, years_from, article, points, points_on) from stdin""";

    /** Its first card bears the permit's own number. */
    static final String ADD = """
            with added as (
                insert into residence_permit (id, permit_no, id_number_sealed, id_number_fingerprint, card_no, holder_name, phone,
                    household_address, street_code, residence_address, ground, issued_on, valid_until, years_from, state, since)
                select id, permit_no, sealed, fingerprint, permit_no, holder_name, phone, household_address, street_code,
                    residence_address, ground, issued_on, valid_until, years_from, 'VALID', issued_on
                from earlier_permit e
                where (select p.id from residence_permit p
                       where p.id_number_fingerprint = e.fingerprint and p.state <> 'CANCELLED' limit 1) is null
                order by line
                on conflict do nothing returning id
            ), entered as (
                insert into permit_entry (permit_id, kind, entered_on, valid_until, reason, article, entered_by, case_id)
                select e.id, 'IMPORTED', :today, e.valid_until, :reason, e.article, :by, :import
                from earlier_permit e join added using (id) order by e.line
            )
            update earlier_permit e set added = true from added where added.id = e.id""";

    /** An account that lapsed with an earlier permit gives way; one that lives was counted here, and stays. */
    static final String ADD_POINTS = """
            with account as (
                insert into points_account (id, id_number_fingerprint, permit_no, carried_total, carried_on, carried_now,
                    valid_until, state)
                select gen_random_uuid(), fingerprint, permit_no, points, points_on, points, valid_until, 'VALID'
                from earlier_permit where added and points is not null
                on conflict (id_number_fingerprint) do update set permit_no = excluded.permit_no, application_id = null,
                    score_id = null, carried_total = excluded.carried_total, carried_on = excluded.carried_on,
                    carried_now = excluded.carried_now, valid_until = excluded.valid_until, state = 'VALID'
                where points_account.state = 'LAPSED'
                returning id, carried_total, carried_on
            )
            insert into points_account_entry (account_id, kind, entered_on, total, reason)
            select id, 'CARRIED_OVER', carried_on, carried_total, :reason from account""";

    /**
     * Why rows were not added. A permit that was taken in and has been endorsed, suspended or cancelled since is known by the end it came
     * with; its particulars are the file's until they were changed here.
     */
    static final String LEFT = """
            select e.line, case
                when p.id is not null and i.id is not null then 'TWICE'
                when p.id is not null and (p.id_number_fingerprint, p.holder_name, p.phone, p.household_address, p.street_code,
                        p.residence_address, coalesce(p.ground, ''), p.issued_on, p.valid_until, p.years_from)
                    = (e.fingerprint, e.holder_name, e.phone, e.household_address, e.street_code,
                        e.residence_address, coalesce(e.ground, ''), e.issued_on, e.valid_until, e.years_from)
                    and (e.points is null or (a.carried_total, a.carried_on) = (e.points, e.points_on)) then 'KNOWN'
                when l.lived and (p.id_number_fingerprint, p.issued_on, o.valid_until) = (e.fingerprint, e.issued_on, e.valid_until)
                    and (l.changed or (p.holder_name, p.phone, p.household_address, p.street_code, p.residence_address,
                            coalesce(p.ground, ''))
                        = (e.holder_name, e.phone, e.household_address, e.street_code, e.residence_address,
                            coalesce(e.ground, ''))) then 'KNOWN'
                when p.id is not null then 'OTHER_CONTENT'
                when (select h.id from residence_permit h
                      where h.id_number_fingerprint = e.fingerprint and h.state <> 'CANCELLED' limit 1) is not null then 'HOLDS_ANOTHER'
                else 'ON_A_CARD' end as why
            from earlier_permit e
            left join lateral (select * from residence_permit p where p.permit_no = e.permit_no limit 1) p on true
            left join lateral (select id from permit_entry i
                where i.permit_id = p.id and i.kind = 'IMPORTED' and i.case_id = :import limit 1) i on true
            left join lateral (select id, valid_until from permit_entry o
                where o.permit_id = p.id and o.kind = 'IMPORTED' order by o.id limit 1) o on true
            left join lateral (select count(*) > 0 as lived, count(*) filter (where n.kind = 'CHANGED') > 0 as changed
                from permit_entry n where n.permit_id = p.id and n.id > o.id) l on true
            left join lateral (select carried_total, carried_on from points_account a
                where a.id_number_fingerprint = e.fingerprint limit 1) a on true
            where not e.added order by e.line""";

    private ImportSql() {}
}
