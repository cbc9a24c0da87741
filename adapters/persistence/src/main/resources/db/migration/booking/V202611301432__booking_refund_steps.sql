-- In minor units: what goes back is a multiple of it, since the payment provider takes no other amounts.
alter table booking.booking add refund_step bigint not null default 1 check (refund_step > 0);
alter table booking.booking alter refund_step drop default;
