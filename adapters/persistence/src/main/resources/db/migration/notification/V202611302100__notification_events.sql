create schema notification;

-- What is told to those outside, written in the transaction of its cause. The order is that of the transactions' numbers,
-- which are given before anything is written: so what is below the oldest open transaction never grows.
-- Retention: 31 days by occurred_at or what is set, older rows are deleted by a timed job.
create table notification.event (
  transaction   bigint      not null default pg_current_xact_id()::text::bigint,
  sequence      bigint      not null generated always as identity,
  id            uuid        not null unique,
  type          text        not null check (length(type) between 1 and 60),
  occurred_at   timestamptz not null,
  -- The guest or host whom it concerns; beside them it concerns the hosts of the listing.
  user_id       uuid,
  listing_id    uuid,
  booking_id    uuid,
  alteration_id uuid,
  payment_id    uuid,
  refund_id     uuid,
  dispute_id    uuid,
  payout_id     uuid,
  status        text        check (length(status) between 1 and 60),
  primary key (transaction, sequence)
);
create index event_user_idx on notification.event (user_id, transaction, sequence) where user_id is not null;
create index event_listing_idx on notification.event (listing_id, transaction, sequence) where listing_id is not null;
create index event_occurred_at_idx on notification.event using brin (occurred_at);
