-- Captured money that goes back. The key names the last try at the provider.
-- Retention: refunds are kept, they are what the books were entered for.
create table payment.refund (
  id         uuid        not null primary key,
  version    bigint      not null check (version > 0),
  payment_id uuid        not null references payment.payment,
  booking_id uuid        not null,
  source     text        not null,
  currency   char(3)     not null,
  amount     bigint      not null check (amount > 0),
  key        uuid        not null unique,
  status     text        not null check (status in ('OWED', 'PENDING', 'SETTLED')),
  failure    text,
  created_at timestamptz not null default now()
);
create index refund_payment_idx on payment.refund (payment_id, id);
create index refund_owed_idx on payment.refund (id) where status <> 'SETTLED';
