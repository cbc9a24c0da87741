create schema booking;

-- One row for each booking. Listings, users and quotes belong to other contexts, so their ids refer to nothing here.
-- Retention: bookings are kept, they are what guest and host agreed on.
create table booking.booking (
  id             uuid        not null primary key,
  version        bigint      not null check (version > 0),
  status         text        not null check (status in ('REQUESTED', 'CONFIRMED', 'IN_STAY', 'COMPLETED', 'DECLINED',
                                                        'EXPIRED', 'WITHDRAWN', 'CANCELLED_BY_GUEST',
                                                        'CANCELLED_BY_HOST', 'NO_SHOW')),
  status_since   timestamptz not null,
  quote_id       uuid        not null,
  listing_id     uuid        not null,
  host_id        uuid        not null,
  guest_id       uuid        not null,
  check_in       date        not null,
  check_out      date        not null,
  adults         int         not null check (adults >= 1),
  children       int         not null check (children >= 0),
  infants        int         not null check (infants >= 0),
  pets           int         not null check (pets >= 0),
  zone           text        not null,
  check_in_time  time        not null,
  check_out_time time        not null,
  -- The moments of check-in and check-out, which lists are sorted and filtered by.
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  currency       char(3)     not null,
  total          bigint      not null,
  -- [{"kind", "rule", "quantity", "unit", "amount"}], money in minor units of the currency; they add up to the total.
  lines          jsonb       not null check (jsonb_typeof(lines) = 'array'),
  guest_message  text        check (length(guest_message) between 1 and 2000),
  host_message   text        check (length(host_message) between 1 and 2000),
  created_at     timestamptz not null,
  answer_by      timestamptz,
  -- When the clock has something to do next: the deadline, or later where that failed.
  due_at         timestamptz,
  due_failures   int         not null default 0 check (due_failures >= 0),
  due_error      text,
  check (check_in < check_out),
  check (starts_at < ends_at),
  check (status <> 'REQUESTED' or answer_by is not null),
  check ((due_at is not null) = (status in ('REQUESTED', 'CONFIRMED', 'IN_STAY')))
);
create index booking_guest_idx on booking.booking (guest_id, starts_at, id);
create index booking_listing_idx on booking.booking (listing_id, starts_at, id);
create index booking_due_idx on booking.booking (due_at) where due_at is not null;
