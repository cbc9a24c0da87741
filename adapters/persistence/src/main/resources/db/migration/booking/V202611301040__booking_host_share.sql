-- What becomes of what the host asks, frozen with the booking: taxes that prices include, what Roost keeps, what the host
-- gets; in minor units of the booking's currency. Nothing was kept of bookings that were made before.
alter table booking.booking
  -- As the lines.
  add included_taxes jsonb not null default '[]' check (jsonb_typeof(included_taxes) = 'array'),
  add host_service_fee bigint not null default 0 check (host_service_fee >= 0),
  add service_fee_version bigint not null default 0 check (service_fee_version >= 0),
  add host_payout bigint;

update booking.booking set host_payout = total - coalesce((
  select sum((line ->> 'amount')::bigint) from jsonb_array_elements(lines) as line
  where line ->> 'kind' in ('SERVICE_FEE', 'TAX')), 0);

alter table booking.booking alter host_payout set not null, alter included_taxes drop default,
  alter host_service_fee drop default, alter service_fee_version drop default;
