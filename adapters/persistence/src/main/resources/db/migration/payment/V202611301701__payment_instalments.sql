-- Later parts of long stays are charged to a card that was kept, each once.
alter table payment.payment
  add instalment int check (instalment > 1),
  add keep_card_since timestamptz,
  drop constraint payment_purpose_check,
  add constraint payment_purpose_check check (purpose in ('STAY', 'DIFFERENCE', 'INSTALMENT')),
  add check ((instalment is not null) = (purpose = 'INSTALMENT'));
create unique index payment_instalment_idx on payment.payment (booking_id, instalment) where instalment is not null;

-- method is the token of a card that the guest presented or, on file, the provider's payment that it was kept with.
alter table payment.attempt
  add on_file boolean not null default false,
  add kept_since timestamptz,
  add check (not on_file or kept_since is null);

alter table payment.work
  drop constraint work_purpose_check,
  add constraint work_purpose_check
    check (purpose in ('HOLD', 'TAKE', 'LET_GO', 'REFUND', 'TELL', 'GIVE_UP', 'FEE', 'CHARGE_AGAIN'));
