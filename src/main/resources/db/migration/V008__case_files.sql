-- What every case keeps whatever its matter (permit, points): materials, decisions, verifications, notices. A case is told by its id alone.

alter table application_material rename to case_material;
alter table case_material rename column application_id to case_id;
alter table case_material drop constraint application_material_application_id_fkey;

alter table application_decision rename to case_decision;
alter table case_decision rename column application_id to case_id;
alter table case_decision drop constraint application_decision_application_id_fkey;
alter index application_decision_of rename to case_decision_of;

alter table notice rename column application_id to case_id;
alter table notice drop constraint notice_application_id_fkey;

-- 跨部门核验: a points case asks a department about each indicator by itself.
alter table application_verification rename to case_verification;
alter table case_verification rename column application_id to case_id;
alter table case_verification drop constraint application_verification_application_id_fkey;
alter table case_verification add matter text not null default '';   -- the indicator; empty where the whole case is asked about
alter table case_verification drop constraint application_verification_pkey;
alter table case_verification add primary key (case_id, department, matter);
