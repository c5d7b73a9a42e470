-- Cards that were handed over before permits were recorded (V009) are permits too: who holds one may apply for points, and its endorsement is due.
-- The first year counts from the acceptance to the corresponding day (article 14); without one, to the last day of that month, as an
-- interval of a year does here. By whom it was handed over is in the decisions; where it is not, the clerk who received the application stands.
with issued as (
    insert into residence_permit (id, permit_no, id_number_sealed, id_number_fingerprint, holder_name, issued_on, valid_until, state)
    select gen_random_uuid(), a.card_no, a.id_number_sealed, a.id_number_fingerprint, a.applicant_name, a.collected_on,
           (a.accepted_on + interval '1 year')::date, 'VALID'
    from permit_application a
    where a.state = 'COLLECTED' and a.card_no is not null and a.collected_on is not null and a.accepted_on is not null
    on conflict (permit_no) do nothing
    returning id, permit_no, issued_on, valid_until
)
insert into permit_entry (permit_id, kind, entered_on, valid_until, reason, entered_by)
select i.id, 'ISSUED', i.issued_on, i.valid_until, '领证发放（补登记）',
       coalesce((select d.decided_by from case_decision d where d.case_id = a.id and d.step = 'HAND_OVER_CARD' order by d.id desc limit 1),
                a.received_by, 'migration')
from issued i
join permit_application a on a.card_no = i.permit_no and a.state = 'COLLECTED';
