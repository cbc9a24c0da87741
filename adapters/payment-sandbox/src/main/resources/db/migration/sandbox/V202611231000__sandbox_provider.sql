-- What the sandbox remembers, as an outside provider would in a database of its own: nothing of Roost refers to it, and
-- it refers to nothing of Roost. Amounts are in minor units of the row's currency.

create schema sandbox;

-- Payments, refunds and transfers.
-- Retention: none; a sandbox is thrown away as a whole.
create table sandbox.object (
  id             text        not null primary key check (id ~ '^(pay|ref|tra)_[0-9a-f]{32}$'),
  kind           text        not null check (kind in ('PAYMENT', 'REFUND', 'TRANSFER')),
  -- The payment that a refund or a transfer belongs to.
  source         text        references sandbox.object (id) check ((source is null) = (kind = 'PAYMENT')),
  operation_key  uuid        not null unique,
  payment_id     uuid        not null,
  -- The names of PaymentState and RefundState; a transfer is SENT.
  state          text        not null,
  currency       char(3)     not null check (currency ~ '^[A-Z]{3}$'),
  amount         bigint      not null check (amount > 0),
  captured       bigint      not null check (captured between 0 and amount),
  refunded       bigint      not null check (refunded between 0 and captured),
  passed_on      bigint      not null check (passed_on between 0 and captured),
  -- The behaviour of the card, and why it was declined.
  card           text        not null,
  decline        text,
  account        text        check ((account is null) = (kind <> 'TRANSFER')),
  secret         text        not null,
  capture_before timestamptz,
  -- When what is pending is decided.
  due_at         timestamptz,
  description    text        not null,
  metadata       jsonb       not null check (jsonb_typeof(metadata) = 'object'),
  made_at        timestamptz not null
);
create index object_source_idx on sandbox.object (source) where source is not null;
create index object_due_at_idx on sandbox.object (due_at) where due_at is not null;

-- What a key was used for, and what was answered: asked again, the answer is the same.
create table sandbox.operation (
  operation_key uuid   not null primary key,
  facts         text   not null,
  answer        text   not null,
  object_id     text   references sandbox.object (id),
  amount        bigint not null,
  code          text   not null
);

create table sandbox.event (
  number      bigint      not null primary key,
  id          text        not null unique,
  type        text        not null,
  -- The object as it was then.
  body        jsonb       not null,
  occurred_at timestamptz not null
);
create index event_occurred_at_idx on sandbox.event (occurred_at);

-- Webhooks that wait for being delivered.
create table sandbox.delivery (
  id           bigint      generated always as identity primary key,
  event_number bigint      not null references sandbox.event (number),
  due_at       timestamptz not null,
  attempts     integer     not null default 0 check (attempts >= 0),
  delivered_at timestamptz
);
create index delivery_due_at_idx on sandbox.delivery (due_at) where delivered_at is null;
