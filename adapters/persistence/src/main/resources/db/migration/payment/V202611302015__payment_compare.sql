-- What is not finished is compared with the provider's objects where its events were lost.
alter table payment.work
  drop constraint work_purpose_check,
  add constraint work_purpose_check
    check (purpose in ('HOLD', 'TAKE', 'LET_GO', 'REFUND', 'TELL', 'GIVE_UP', 'FEE', 'CHARGE_AGAIN', 'COMPARE'));
