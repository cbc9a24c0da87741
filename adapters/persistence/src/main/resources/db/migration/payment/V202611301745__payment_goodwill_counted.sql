-- What of money that went back out of goodwill counts towards what its booking owed later.
alter table payment.refund
  add counted bigint not null default 0,
  add constraint refund_counted_check check (counted between 0 and amount and (counted = 0 or proposal_id is not null));
