-- The night's work could not handle this permit, for its row cannot be read or what belongs to it is wrong; it is not taken before that night.
alter table residence_permit add retry_on date;
