-- What comes on what hosts ask: the service fee, in versions that never change, and the taxes of authorities.

create table pricing.service_fee (
  version        bigint        not null primary key check (version > 0),
  -- Percent of what the host asks.
  host_percent   numeric(4, 2) not null check (host_percent between 0 and 99),
  guest_percent  numeric(4, 2) not null check (guest_percent between 0 and 99),
  effective_from timestamptz   not null
);
-- The host alone pays; holds since ever, until somebody schedules another version.
insert into pricing.service_fee values (1, 15.5, 0, '2020-01-01T00:00:00Z');

-- Ships empty. Rules are ended, never removed: quotes and bookings name them.
create table pricing.tax_rule (
  id          uuid   not null primary key,
  version     bigint not null check (version > 0),
  -- Stays that begin within are taxed.
  valid_from  date   not null,
  valid_until date   check (valid_until > valid_from),
  -- Name, authority, area, charge, exemptions.
  terms       jsonb  not null check (jsonb_typeof(terms) = 'object')
);
create index tax_rule_valid_until_idx on pricing.tax_rule (valid_until);

alter table pricing.quote
  add column included_taxes      jsonb  not null default '[]' check (jsonb_typeof(included_taxes) = 'array'),
  add column service_fee_version bigint not null default 1 check (service_fee_version > 0),
  -- What Roost keeps of what the host asks; the host's payout is the rest, less included taxes.
  add column host_fee            bigint not null default 0 check (host_fee >= 0);
