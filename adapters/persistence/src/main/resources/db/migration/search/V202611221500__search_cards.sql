-- What can be found: a narrow row for each listing on the market, which searches look at by the thousand, and a row with
-- what is shown of it. Both are made from what listing, availability and pricing say, and can be made anew at any time.
-- Retention: a listing that leaves the market loses both.

create schema search;

create table search.card (
  listing_id       uuid           not null primary key,
  -- The approximate one that everybody may know: longitude, latitude.
  position         point          not null,
  room_type        text           not null check (room_type in ('ENTIRE_PLACE', 'PRIVATE_ROOM', 'SHARED_ROOM',
                                                                'HOTEL_ROOM')),
  capacity         smallint       not null check (capacity > 0),
  pets_allowed     boolean        not null,
  instant_book     boolean        not null,
  -- What the rating lacks to the best one, in hundredths: 0 for 5.00; 500 where there is none.
  rank             smallint       not null check (rank between 0 and 500),
  -- The bit of each amenity, see search.amenity.
  amenities        bit(256)       not null,
  -- Nights that nobody has taken, until that date; nothing is known of later ones.
  free_nights      datemultirange not null,
  known_until      date           not null,
  shortest_stay    smallint       not null,
  longest_stay     smallint       not null,
  currency         char(3)        not null,
  -- Cheapest and dearest night of all months, before discounts, in minor units.
  lowest_night     bigint         not null,
  highest_night    bigint         not null,
  -- The same for each month, from the first on, counted from the year 0; null where all months are alike.
  first_month      int            not null,
  lowest_by_month  bigint[],
  highest_by_month bigint[],
  -- In basis points, for stays of at least 7 and 28 nights.
  weekly_discount  smallint       not null check (weekly_discount between 0 and 9900),
  monthly_discount smallint       not null check (monthly_discount between 0 and 9900),
  included_guests  smallint       not null,
  extra_guest_fee  bigint         not null,
  cleaning_fee     bigint         not null,
  check (num_nulls(lowest_by_month, highest_by_month) in (0, 2))
) with (fillfactor = 80); -- A booking changes free_nights, which no index has: the row stays on its page (HOT).

-- Along the map, for areas with few listings.
create index card_position_idx on search.card using gist (position);
-- Along the order of the hits, for areas with many. The expressions are the cheapest night after the discount for the
-- length of the stay.
create index card_rank_idx on search.card (rank, listing_id);
create index card_night_idx on search.card (currency, lowest_night, listing_id);
create index card_week_idx on search.card (currency, (lowest_night * (10000 - weekly_discount)), listing_id);
create index card_month_idx on search.card (currency, (lowest_night * (10000 - monthly_discount)), listing_id);

create table search.face (
  listing_id    uuid     not null primary key references search.card (listing_id) on delete cascade,
  title         text     not null,
  cover_photo   text,
  property_type text     not null,
  bedrooms      smallint not null,
  beds          smallint not null,
  zone          text     not null,
  check_in_time time     not null
);

-- Which bit stands for which amenity; a code gets one when the first card has it, and keeps it.
create sequence search.amenity_bit as smallint minvalue 0 maxvalue 255 start 0;
create table search.amenity (
  code text     not null primary key,
  bit  smallint not null unique check (bit between 0 and 255)
);
