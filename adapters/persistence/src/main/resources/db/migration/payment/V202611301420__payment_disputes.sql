-- What providers have told of money that guests' banks take back. Retention: disputes are kept, they are what the books were
-- entered for.
create table payment.dispute (
  id           uuid        not null primary key,
  version      bigint      not null check (version > 0),
  reference    text        not null unique,
  payment_id   uuid        not null references payment.payment,
  booking_id   uuid        not null,
  host_id      uuid        not null,
  currency     char(3)     not null,
  amount       bigint      not null check (amount > 0),
  status       text        not null check (status in ('ASKED', 'OPEN', 'WON', 'LOST')),
  status_since timestamptz not null
);
create index dispute_booking_idx on payment.dispute (booking_id, id);
create index dispute_host_idx on payment.dispute (host_id, id);
create index dispute_status_idx on payment.dispute (status, id);
