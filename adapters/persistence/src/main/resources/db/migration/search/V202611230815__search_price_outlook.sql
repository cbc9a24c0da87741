-- What prices depend on besides nights: more kinds of discounts and fees, and levies.

alter table search.card rename column cleaning_fee to stay_fee;
alter table search.card
  add column night_fee        bigint   not null default 0,
  add column guest_fee        bigint   not null default 0,
  add column pet_fee          bigint   not null default 0,
  -- In basis points: the most that a night of a stay under 7 nights can lose; weekly and monthly are the most, too.
  add column short_discount   smallint not null default 0 check (short_discount between 0 and 9900),
  -- Whether every night loses just that, and into how many discounts the nights of one stay can fall.
  add column certain_discount boolean  not null default true,
  add column discount_lines   smallint not null default 1,
  -- Service fee and taxes in basis points, at least of the lodging, at most of everything; how many; per person and night.
  add column least_levy       int      not null default 0,
  add column most_levy        int      not null default 0,
  add column levy_lines       smallint not null default 0,
  add column person_levy      bigint   not null default 0;

create index card_short_idx on search.card (currency, (lowest_night * (10000 - short_discount)), listing_id);
