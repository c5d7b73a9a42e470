-- A fee that was paid for nothing is paid back by the cashier; its receipt is kept beside that of the payment.
alter table payment
    add refund_no text,
    add refunded_on date,
    drop constraint payment_state_check,
    drop constraint payment_check1,
    add constraint payment_state_check check (state in ('DUE', 'PAID', 'WITHDRAWN', 'REFUND_DUE', 'REFUNDED')),
    add constraint payment_paid_check check ((state in ('PAID', 'REFUND_DUE', 'REFUNDED')) = (receipt_no is not null)),
    add constraint payment_refund_check check ((refund_no is null) = (refunded_on is null)),
    add constraint payment_refunded_check check ((state = 'REFUNDED') = (refund_no is not null));
