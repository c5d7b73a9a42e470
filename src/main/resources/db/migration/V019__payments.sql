-- What is to be paid in a case (article 33). Whether it was paid is the cashier's to say; here stands what it said.
create table payment (
    case_id      uuid primary key,                              -- the cashier's order number, too
    amount_yuan  integer not null check (amount_yuan > 0),
    requested_on date not null,
    state        text not null check (state in ('DUE', 'PAID', 'WITHDRAWN', 'REFUND_DUE')),
    receipt_no   text,
    paid_on      date,
    check ((receipt_no is null) = (paid_on is null)),
    check ((state in ('PAID', 'REFUND_DUE')) = (receipt_no is not null))
);
