-- What a guest gets back who calls a stay off, frozen with the booking; and what went back of one that was called off,
-- in minor units of the booking's currency.
alter table booking.booking
  add cancellation_policy text not null default 'FLEXIBLE'
    check (cancellation_policy in ('FLEXIBLE', 'MODERATE', 'LIMITED', 'FIRM', 'STRICT', 'NON_REFUNDABLE')),
  add confirmed_at timestamptz,
  add refund_nights bigint check (refund_nights >= 0),
  add refund_fees bigint check (refund_fees >= 0),
  add refund_service_fee bigint check (refund_service_fee >= 0),
  add refund_taxes bigint check (refund_taxes >= 0),
  add check (num_nulls(refund_nights, refund_fees, refund_service_fee, refund_taxes) in (0, 4)),
  add check (refund_nights + refund_fees + refund_service_fee + refund_taxes <= total);
update booking.booking set confirmed_at = created_at
  where status in ('CONFIRMED', 'IN_STAY', 'COMPLETED', 'CANCELLED_BY_GUEST', 'CANCELLED_BY_HOST', 'NO_SHOW');
alter table booking.booking alter cancellation_policy drop default,
  add check (status not in ('CONFIRMED', 'IN_STAY', 'COMPLETED') or confirmed_at is not null);
