-- Prices of listings, and what guests were quoted. Money is in minor units of the row's currency.

create schema pricing;

create table pricing.rate_plan (
  listing_id        uuid          not null primary key,
  version           bigint        not null check (version > 0),
  currency          char(3)       not null check (currency ~ '^[A-Z]{3}$'),
  base_price        bigint        not null check (base_price between 1 and 100000000000),
  -- Monday to Sunday, null for a day without a price of its own.
  weekday_prices    bigint[]      not null check (cardinality(weekday_prices) = 7),
  -- [{"name": "Summer", "from": "2027-07-01", "to": "2027-09-01", "price": 18000}], sorted, without overlap.
  seasons           jsonb         not null check (jsonb_typeof(seasons) = 'array'),
  included_guests   smallint      not null check (included_guests between 1 and 99),
  extra_guest_fee   bigint        not null check (extra_guest_fee between 0 and 100000000000),
  cleaning_fee      bigint        not null check (cleaning_fee between 0 and 100000000000),
  -- Percent, 0 for none.
  weekly_discount   numeric(4, 2) not null check (weekly_discount between 0 and 99),
  monthly_discount  numeric(4, 2) not null check (monthly_discount between 0 and 99)
);

-- Prices of single dates; neighbours of equal price share a row.
-- Retention: a change by the host drops the nights that are over.
create table pricing.date_price (
  listing_id uuid      not null references pricing.rate_plan (listing_id) on delete cascade,
  nights     daterange not null check (not isempty(nights) and not lower_inf(nights) and not upper_inf(nights)),
  price      bigint    not null check (price between 1 and 100000000000),
  primary key (listing_id, nights without overlaps)
);

-- Immutable, so there is no version. Bookings copy what they need.
-- Retention: 30 days after their end (roost.pricing.quote-retention), deleted by pricing.forget-old-quotes.
create table pricing.quote (
  id            uuid        not null primary key,
  guest_id      uuid        not null,
  listing_id    uuid        not null,
  check_in      date        not null,
  check_out     date        not null check (check_out > check_in),
  adults        smallint    not null check (adults between 1 and 99),
  children      smallint    not null check (children between 0 and 99),
  infants       smallint    not null check (infants between 0 and 99),
  pets          smallint    not null check (pets between 0 and 99),
  currency      char(3)     not null check (currency ~ '^[A-Z]{3}$'),
  total         bigint      not null check (total >= 0),
  -- [{"kind": "NIGHTS", "rule": "base price", "quantity": 3, "unit": 12000}]; the amounts follow.
  lines         jsonb       not null check (jsonb_typeof(lines) = 'array'),
  -- Version of the rate plan that made the price.
  rates_version bigint      not null check (rates_version > 0),
  made_at       timestamptz not null,
  expires_at    timestamptz not null check (expires_at > made_at)
);
create index quote_expires_at_idx on pricing.quote (expires_at);
