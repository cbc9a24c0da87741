create schema payment;

-- What a guest pays at once. Bookings and users belong to other contexts, so their ids refer to nothing here.
-- Retention: payments are kept, they are what the books were entered for.
create table payment.payment (
  id         uuid        not null primary key,
  version    bigint      not null check (version > 0),
  booking_id uuid        not null,
  guest_id   uuid        not null,
  host_id    uuid        not null,
  currency   char(3)     not null,
  amount     bigint      not null check (amount > 0),
  pay_by     timestamptz not null,
  goal       text        not null check (goal in ('HOLD', 'TAKE', 'LET_GO')),
  -- It follows from goal and attempts; stored for lists.
  status     text        not null check (status in ('WAITING', 'DECIDING', 'AUTHORIZED', 'CAPTURING', 'CAPTURED',
                                                    'RELEASING', 'RELEASED')),
  created_at timestamptz not null default now()
);
create index payment_booking_idx on payment.payment (booking_id, id);
create index payment_status_idx on payment.payment (status, id);

-- One try to pay with one method. A key names one operation at the provider, whichever it is.
create table payment.attempt (
  payment_id     uuid        not null references payment.payment,
  number         int         not null check (number > 0),
  authorize_key  uuid        not null unique,
  method         text        not null check (length(method) between 1 and 255),
  knowledge      text        not null check (knowledge in ('NOTHING', 'OPEN', 'DECLINED', 'HELD', 'TAKEN', 'ENDED')),
  known_at       timestamptz not null,
  reference      text        unique,
  capture_before timestamptz,
  decline        text,
  capture_key    uuid        unique,
  end_key        uuid        unique,
  primary key (payment_id, number),
  check (knowledge not in ('OPEN', 'HELD', 'TAKEN', 'ENDED') or reference is not null)
);

-- What has to be done with a payment, once for each subject. Retention: a row is deleted once it is done.
create table payment.work (
  purpose     text        not null check (purpose in ('HOLD', 'TAKE', 'LET_GO', 'REFUND', 'TELL', 'GIVE_UP')),
  -- The key of the operation, or the id of what it is about.
  subject     uuid        not null,
  payment_id  uuid        not null,
  -- Counts how often it was asked for, so that what is asked for during the work is not lost with it.
  turn        bigint      not null default 1,
  due_at      timestamptz not null,
  failures    int         not null default 0 check (failures >= 0),
  error       text,
  first_tried timestamptz,
  last_tried  timestamptz,
  primary key (purpose, subject)
);
create index work_due_idx on payment.work (due_at);
create index work_payment_idx on payment.work (payment_id);

-- What providers have told, by webhook or in their lists; an event counts once by its id, so never partitioned by time.
-- Retention: rows that are done are deleted after 60 days, twice as long as a provider lists its events.
create table payment.inbox (
  provider    text        not null,
  event_id    text        not null check (length(event_id) between 1 and 255),
  event       jsonb       not null,
  received_at timestamptz not null default now(),
  -- Null once it is done.
  due_at      timestamptz default now(),
  failures    int         not null default 0 check (failures >= 0),
  error       text,
  primary key (provider, event_id)
);
create index inbox_due_idx on payment.inbox (due_at) where due_at is not null;
create index inbox_received_idx on payment.inbox (received_at);

-- How far a provider's list of events was read: after an event, or from a moment on.
create table payment.event_cursor (
  provider    text        not null primary key,
  after_event text,
  since       timestamptz,
  read_at     timestamptz not null,
  check (num_nonnulls(after_event, since) = 1)
);
