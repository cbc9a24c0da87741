create schema payout;

-- Where hosts want to be paid: the provider's name of their account. Hosts belong to another context, so their ids refer to
-- nothing here. Retention: a row stays while its user does; without a token it only keeps the version.
create table payout.account (
  host_id  uuid        not null primary key,
  version  bigint      not null check (version > 0),
  token    text        check (token ~ '^[A-Za-z0-9_.-]{6,255}$'),
  named_at timestamptz,
  -- Why the provider does not take it.
  refusal  text,
  check ((named_at is null) = (token is null)),
  check (refusal is null or token is not null)
);

-- What was earned with stays and released to hosts, once for each release: what payouts are drawn on. How much is owed
-- says the ledger. Retention: kept, as part of what the books were entered for.
create table payout.earning (
  booking_id  uuid        not null,
  released_at timestamptz not null,
  currency    char(3)     not null,
  amount      bigint      not null check (amount <> 0),
  host_id     uuid        not null,
  primary key (booking_id, released_at, currency, amount)
);
create index earning_host_idx on payout.earning (host_id, currency, booking_id) include (amount, released_at);

-- Whose earnings are looked at when. Retention: a row for each host and currency that ever earned.
create table payout.schedule (
  host_id   uuid        not null,
  currency  char(3)     not null,
  look_at   timestamptz not null,
  looked_at timestamptz,
  -- What kept the host from being paid at the last look.
  held_back text[]      not null default '{}',
  primary key (host_id, currency)
);
create index schedule_due_idx on payout.schedule (look_at);

-- Money that was sent to a host, or is being sent. Retention: kept, they are what the books were entered for.
create table payout.payout (
  id          uuid        not null primary key,
  version     bigint      not null check (version > 0),
  host_id     uuid        not null,
  currency    char(3)     not null,
  amount      bigint      not null check (amount > 0),
  account     text        not null,
  -- It follows from the transfers; stored for lists.
  status      text        not null check (status in ('SENDING', 'SENT', 'PARTLY_SENT', 'FAILED')),
  prepared_at timestamptz not null,
  ended_at    timestamptz,
  check ((ended_at is null) = (status = 'SENDING'))
);
create index payout_host_idx on payout.payout (host_id, id);
create index payout_status_idx on payout.payout (status, id);

-- The parts of a payout, each drawn on one capture. The key names the operation at the provider.
create table payout.transfer (
  id         uuid    not null primary key,
  payout_id  uuid    not null references payout.payout,
  number     int     not null check (number > 0),
  booking_id uuid    not null,
  payment_id uuid    not null,
  source     text    not null,
  currency   char(3) not null,
  amount     bigint  not null check (amount > 0),
  key        uuid    not null unique,
  entered    uuid    not null unique,
  status     text    not null check (status in ('SENDING', 'SENT', 'FAILED')),
  reference  text    unique,
  sent_at    timestamptz,
  failure    text,
  unique (payout_id, number),
  check ((reference is not null) = (status = 'SENT')),
  check ((sent_at is not null) = (status = 'SENT')),
  check ((failure is not null) = (status = 'FAILED'))
);
create index transfer_booking_idx on payout.transfer (booking_id) include (currency, amount) where status <> 'FAILED';
create index transfer_source_idx on payout.transfer (source) include (amount) where status <> 'FAILED';

-- Transfers that are not known to have been done or not. Retention: a row is deleted once it is known.
create table payout.work (
  transfer_id uuid        not null primary key references payout.transfer,
  payout_id   uuid        not null,
  due_at      timestamptz not null,
  failures    int         not null default 0 check (failures >= 0),
  error       text,
  first_tried timestamptz,
  last_tried  timestamptz
);
create index work_due_idx on payout.work (due_at);
create index work_payout_idx on payout.work (payout_id);

-- What hosts had to give back and was taken out of what they were owed. Retention: kept, as payouts are.
create table payout.netting (
  id        uuid        not null primary key,
  host_id   uuid        not null,
  currency  char(3)     not null,
  amount    bigint      not null check (amount > 0),
  netted_at timestamptz not null
);
create index netting_host_idx on payout.netting (host_id, currency, netted_at);
