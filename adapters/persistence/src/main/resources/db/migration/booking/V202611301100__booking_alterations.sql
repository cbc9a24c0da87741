-- What the host could have kept already when a booking was altered: [{"nightsMore", "percentOfRest"}]. No alteration
-- wins it back.
alter table booking.booking add lost_shares jsonb not null default '[]' check (jsonb_typeof(lost_shares) = 'array');

alter table booking.booking alter lost_shares drop default;

-- One row for each proposal of other nights or another party. Listing, host and guest are those of the booking and never
-- change.
-- Retention: kept with the booking, they say how it came to what it is.
create table booking.alteration (
  id           uuid        not null primary key,
  version      bigint      not null check (version > 0),
  booking_id   uuid        not null references booking.booking,
  listing_id   uuid        not null,
  host_id      uuid        not null,
  guest_id     uuid        not null,
  proposed_by  text        not null check (proposed_by in ('GUEST', 'HOST')),
  currency     char(3)     not null,
  -- {"checkIn", "checkOut", "adults", "children", "infants", "pets", "total", "lines", "includedTaxes",
  -- "hostServiceFee", "serviceFeeVersion", "hostPayout"}, money in minor units of the currency.
  old_terms    jsonb       not null check (jsonb_typeof(old_terms) = 'object'),
  new_terms    jsonb       not null check (jsonb_typeof(new_terms) = 'object'),
  message      text        check (length(message) between 1 and 2000),
  created_at   timestamptz not null,
  -- From when on the booking can no longer become that.
  closes_at    timestamptz not null,
  answer_by    timestamptz not null check (answer_by <= closes_at),
  pay_by       timestamptz check (pay_by <= closes_at),
  status       text        not null check (status in ('PROPOSED', 'ACCEPTED', 'APPLIED', 'DECLINED', 'WITHDRAWN',
                                                      'EXPIRED', 'FAILED', 'LAPSED')),
  status_since timestamptz not null,
  answer       text        check (length(answer) between 1 and 2000),
  -- When the clock has something to do next: the deadline, or later where that failed.
  due_at       timestamptz,
  due_failures int         not null default 0 check (due_failures >= 0),
  due_error    text,
  check ((pay_by is null) or status = 'ACCEPTED'),
  check ((due_at is not null) = (status = 'PROPOSED' or pay_by is not null))
);

create unique index alteration_open_idx on booking.alteration (booking_id) where status in ('PROPOSED', 'ACCEPTED');
create index alteration_booking_idx on booking.alteration (booking_id, id);
create index alteration_due_idx on booking.alteration (due_at) where due_at is not null;
