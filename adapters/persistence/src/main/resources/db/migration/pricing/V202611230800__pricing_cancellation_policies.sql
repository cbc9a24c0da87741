-- What guests get back who call off their stay, and the rate of those who want nothing back.

alter table pricing.rate_plan
  add column cancellation_policy text not null default 'FLEXIBLE'
    check (cancellation_policy in ('FLEXIBLE', 'MODERATE', 'LIMITED', 'FIRM', 'STRICT')),
  -- Percent, 0 where the host has no such rate.
  add column non_refundable_reduction numeric(4, 2) not null default 0 check (non_refundable_reduction between 0 and 99);

alter table pricing.quote
  add column cancellation_policy text not null default 'FLEXIBLE'
    check (cancellation_policy in ('FLEXIBLE', 'MODERATE', 'LIMITED', 'FIRM', 'STRICT', 'NON_REFUNDABLE'));
