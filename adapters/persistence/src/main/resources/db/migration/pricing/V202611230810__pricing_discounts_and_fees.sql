-- Discounts besides those for the length of the stay, and fees besides cleaning.

alter table pricing.rate_plan
  add column pet_fee   bigint not null default 0 check (pet_fee between 0 and 100000000000),
  -- [{"name": "Linen", "per": "GUEST", "amount": 1500}]
  add column host_fees jsonb  not null default '[]' check (jsonb_typeof(host_fees) = 'array'),
  -- {"newListing": {"percent": 20, "until": "2027-03-01"},
  --  "promotions": [{"name": "Carnival", "from": "2027-02-01", "to": "2027-02-15", "percent": 15, "most": 10000}],
  --  "earlyBird": {"days": 60, "percent": 10}, "lastMinute": {"days": 3, "percent": 15}}; what is not there is left out.
  add column promotions jsonb not null default '{}' check (jsonb_typeof(promotions) = 'object');

alter table pricing.quote
  -- The date at the listing when the quote was made: discounts depend on how far ahead the stay is.
  add column booked_on date;
update pricing.quote set booked_on = (made_at at time zone 'UTC')::date;
alter table pricing.quote alter column booked_on set not null;
