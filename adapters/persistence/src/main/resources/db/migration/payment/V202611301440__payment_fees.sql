-- What a capture cost is work too: the provider is asked until it can tell.
alter table payment.work
  drop constraint work_purpose_check,
  add constraint work_purpose_check check (purpose in ('HOLD', 'TAKE', 'LET_GO', 'REFUND', 'TELL', 'GIVE_UP', 'FEE'));
