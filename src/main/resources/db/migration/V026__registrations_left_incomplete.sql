-- A case whose missing proofs were not brought in time ends by itself, and may be made anew.

alter table registration_case drop constraint registration_case_state_check;
alter table registration_case add constraint registration_case_state_check check
    (state in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'REGISTERED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'REVOKED'));
