-- One person holds one permit (rule one-permit-per-person), also where two cards are handed over at the same moment. Installations before this
-- one did not look: where somebody holds several from then, the newest is the one, and the others stand beside it until the police cancel them.
alter table residence_permit add beside_another boolean not null default false;

update residence_permit p set beside_another = true
where p.state <> 'CANCELLED' and exists (
    select 1 from residence_permit n
    where n.id_number_fingerprint = p.id_number_fingerprint and n.state <> 'CANCELLED'
        and (n.issued_on, n.id) > (p.issued_on, p.id));

create unique index residence_permit_held on residence_permit (id_number_fingerprint) where state <> 'CANCELLED' and not beside_another;
