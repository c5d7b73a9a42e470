-- Who has another department's records asked about whom, at the filing, when there is no case yet: the person stands there as the keyed hash
-- under which the records know him.
alter table access_log add column subject_fingerprint bytea;
alter table access_log drop constraint access_log_kind_check;
alter table access_log add constraint access_log_kind_check check (kind in ('OPENED', 'SUBMITTED', 'LOOKED_UP'));
alter table access_log add constraint access_log_look_up_names_its_subject check ((kind = 'LOOKED_UP') = (subject_fingerprint is not null));
create index access_log_of_subject on access_log (subject_fingerprint, at) where subject_fingerprint is not null;
