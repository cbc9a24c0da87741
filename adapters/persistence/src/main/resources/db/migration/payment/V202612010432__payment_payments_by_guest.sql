-- For those who want to know, or to be erased.
create index payment_guest_idx on payment.payment (guest_id, id);
