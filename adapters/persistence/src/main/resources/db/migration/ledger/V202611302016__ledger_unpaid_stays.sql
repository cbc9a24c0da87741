-- What guests owe for stays that are over belongs to bookings; so does its other side.
alter table ledger.account
  drop constraint account_kind_check,
  add constraint account_kind_check check (kind in ('GUEST_FUNDS_HELD', 'GUEST_RECEIVABLE', 'UNPAID_STAYS',
    'HOST_PAYABLE', 'HOST_RECEIVABLE', 'PLATFORM_FEE', 'TAX_PAYABLE', 'PROVIDER_CLEARING', 'PROVIDER_FEES', 'BANK',
    'PAYOUTS_IN_TRANSIT', 'REFUNDS_PAYABLE', 'DISPUTES', 'BAD_DEBT', 'GOODWILL', 'CURRENCY_DIFFERENCES')),
  drop constraint account_owner_check,
  add constraint account_owner_check check ((owner is not null) = (kind in ('GUEST_FUNDS_HELD', 'GUEST_RECEIVABLE',
    'UNPAID_STAYS', 'HOST_PAYABLE', 'HOST_RECEIVABLE', 'REFUNDS_PAYABLE', 'DISPUTES')));
