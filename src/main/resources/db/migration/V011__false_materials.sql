-- 虚假材料 (article 29): who was found to have used false materials in which case, and what follows from it.
create table false_materials_finding (
    id                    bigint generated always as identity primary key,
    case_id               uuid not null,
    id_number_fingerprint bytea,
    employer_code         text,                             -- 统一社会信用代码
    items                 text[] not null check (cardinality(items) > 0),
    serious               boolean not null,
    found_by              text not null,
    found_on              date not null,
    check ((id_number_fingerprint is null) <> (employer_code is null))
);
-- One case finds against one person and one employer at most.
create unique index false_materials_person_per_case on false_materials_finding (case_id)
    where id_number_fingerprint is not null;
create unique index false_materials_employer_per_case on false_materials_finding (case_id)
    where employer_code is not null;
create index false_materials_of_person on false_materials_finding (id_number_fingerprint, found_on);
create index false_materials_of_employer on false_materials_finding (employer_code, found_on);

-- Each consequence with the article it rests on.
create table credit_consequence (
    finding_id   bigint not null references false_materials_finding,
    kind         text not null
        check (kind in ('POLICE_REFERRAL', 'CREDIT_PLATFORM', 'POINTS_BAR', 'EMPLOYER_FINE', 'AGENCY_BAR')),
    article      text not null,
    until        date,                                      -- last day of a bar
    minimum_yuan int,                                       -- of a fine; the authority that decides sets it
    maximum_yuan int,
    primary key (finding_id, kind),
    check ((until is not null) = (kind in ('POINTS_BAR', 'AGENCY_BAR'))),
    check ((minimum_yuan is not null) = (kind = 'EMPLOYER_FINE')),
    check ((minimum_yuan is null) = (maximum_yuan is null))
);
