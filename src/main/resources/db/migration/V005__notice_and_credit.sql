-- What the one-time notice named is fixed with it; what was not named may be waived.
alter table application_material
    add demanded_on date,                                    -- of the notice that first named it
    add waiver text check (waiver in ('NOT_TOLD_AT_ONCE', 'DEEMED_ACCEPTED')),
    add check (waiver is null or handed_in_on is null);

-- A case that has had its notice before this keeps what was missing as named by it.
update application_material m set demanded_on = n.issued_on
from (select application_id, cast(max(issued_at) at time zone 'Asia/Shanghai' as date) as issued_on
      from notice where kind = 'ONE_TIME_NOTICE' group by application_id) n
where n.application_id = m.application_id and m.handed_in_on is null;

-- Whether a case was accepted with materials still to come is told by its clock supplement-window.
alter table permit_application drop column supplement_allowed;

-- 不诚信名单: a person or an employer, for what happened in one case. A lifted entry stays.
alter table dishonesty_entry rename column application_id to case_id;
alter table dishonesty_entry
    drop constraint dishonesty_entry_application_id_fkey,
    drop constraint dishonesty_entry_application_id_key,
    alter id_number_fingerprint drop not null,
    add employer_code text,                                  -- 统一社会信用代码
    add lifted_on date,
    add lifted_by text,
    add lift_reason text,
    add check ((id_number_fingerprint is null) <> (employer_code is null)),
    add check ((lifted_on is null) = (lifted_by is null) and (lifted_on is null) = (lift_reason is null));

-- One case enters one person and one employer at most.
create unique index dishonesty_entry_person_per_case on dishonesty_entry (case_id)
    where id_number_fingerprint is not null;
create unique index dishonesty_entry_employer_per_case on dishonesty_entry (case_id)
    where employer_code is not null;

drop index dishonesty_entry_of;
create index dishonesty_entry_of_person on dishonesty_entry (id_number_fingerprint) where lifted_on is null;
create index dishonesty_entry_of_employer on dishonesty_entry (employer_code) where lifted_on is null;
