-- What of a booking's money was released to its host, to Roost and to authorities, and what of that was written off as lost, in
-- minor units; a row from the moment the stay is agreed. Retention: releases are kept, they are what the books were entered for.
create table payment.release (
  booking_id uuid        not null primary key,
  version    bigint      not null check (version > 0),
  host_id    uuid        not null,
  currency   char(3)     not null,
  host       bigint      not null,
  roost      bigint      not null,
  taxes      bigint      not null,
  written_off bigint     not null check (written_off >= 0),
  -- When something may be earned, or has to be taken back; null where nothing is to come.
  due_at     timestamptz,
  failures   int         not null default 0 check (failures >= 0),
  error      text
);
create index release_due_idx on payment.release (due_at) where due_at is not null;
