-- Each sender chooses its own message ids: the card factory's "m-1" and the cashier's "m-1" are two messages.
alter table inbox_message drop constraint inbox_message_pkey;
alter table inbox_message add primary key (name, message_id);
