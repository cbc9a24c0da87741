-- A refund that was owed, and whose money the guest's bank has given to the guest.
alter table payment.refund
  drop constraint refund_status_check,
  add constraint refund_status_check check (status in ('OWED', 'PENDING', 'SETTLED', 'CALLED_OFF'));
