create schema listing;

-- One row has all that the page of a listing shows, so that reading one is a single lookup. Users belong to another
-- context, so their ids refer to nothing here.
-- Retention: listings are kept, bookings and reviews name them.
create table listing.listing (
  id                  uuid             not null primary key,
  version             bigint           not null check (version > 0),
  owner               uuid             not null,
  external_source     text             check (external_source ~ '^[a-z0-9-]{1,40}$'),
  external_id         text             check (external_id ~ '^[!-~]{1,100}$'),
  status              text             not null check (status in ('DRAFT', 'PUBLISHED', 'SNOOZED', 'DELISTED')),
  published_at        timestamptz,
  title               text             not null check (length(title) <= 120),
  description         text             not null check (length(description) <= 10000),
  room_type           text             not null check (room_type in ('ENTIRE_PLACE', 'PRIVATE_ROOM', 'SHARED_ROOM',
                                                                     'HOTEL_ROOM')),
  property_type       text             not null check (property_type ~ '^[a-z-]{2,40}$'),
  capacity            int              not null check (capacity between 1 and 50),
  bedrooms            int              check (bedrooms between 0 and 50),
  beds                int              check (beds between 0 and 50),
  -- Twice the number, so that half bathrooms are whole.
  half_bathrooms      int              check (half_bathrooms between 0 and 100),
  -- Codes of the catalogue, in its order.
  amenities           text[]           not null check (array_position(amenities, null) is null),
  pets_allowed        boolean          not null,
  smoking_allowed     boolean          not null,
  parties_allowed     boolean          not null,
  quiet_from          time,
  quiet_until         time,
  additional_rules    text             not null check (length(additional_rules) <= 4000),
  check_in_from       time             not null,
  check_in_until      time             check (check_in_until > check_in_from),
  check_out_until     time             not null,
  instant_book        boolean          not null,
  registration_number text             not null check (length(registration_number) <= 120),
  latitude            double precision check (latitude between -90 and 90),
  longitude           double precision check (longitude between -180 and 180),
  zone                text             check (length(zone) between 1 and 60),
  street              text             check (length(street) <= 120),
  unit                text             check (length(unit) <= 120),
  postal_code         text             check (length(postal_code) <= 120),
  neighbourhood       text             check (length(neighbourhood) <= 120),
  city                text             check (length(city) <= 120),
  region              text             check (length(region) <= 120),
  country             char(2)          check (country ~ '^[A-Z]{2}$'),
  -- [{"id", "caption", "key", "width", "height"} or {"id", "caption", "address"}] in order; the first is the cover.
  photos              jsonb            not null check (jsonb_typeof(photos) = 'array'),
  check (num_nulls(external_source, external_id) in (0, 2)),
  check (num_nulls(quiet_from, quiet_until) in (0, 2)),
  check (num_nulls(latitude, longitude, zone, street, unit, postal_code, neighbourhood, city, region, country)
         in (0, 10)),
  check (status not in ('PUBLISHED', 'SNOOZED') or published_at is not null),
  check (status <> 'PUBLISHED' or (title <> '' and description <> '' and zone is not null
                                   and jsonb_array_length(photos) > 0)),
  constraint listing_reference_key unique (owner, external_source, external_id)
);
create index listing_owner_idx on listing.listing (owner, id);

-- Who hosts beside the owner; the owner never stands here.
create table listing.co_host (
  listing_id uuid   not null references listing.listing (id) on delete cascade,
  user_id    uuid   not null,
  rights     text[] not null check (rights <@ array['VIEW', 'EDIT_LISTING', 'EDIT_CALENDAR', 'EDIT_PRICES',
                                                    'MANAGE_BOOKINGS'] and 'VIEW' = any (rights)),
  primary key (listing_id, user_id)
);
create index co_host_user_idx on listing.co_host (user_id);

-- Open invitations; accepted, declined and withdrawn ones are deleted.
-- Retention: those that are over are deleted when the same address is invited again, or with the listing.
create table listing.co_host_invitation (
  id         uuid        not null primary key,
  listing_id uuid        not null references listing.listing (id) on delete cascade,
  email      text        not null check (length(email) between 3 and 255),
  invitee    uuid,
  rights     text[]      not null,
  expires_at timestamptz not null,
  unique (listing_id, email)
);
create index co_host_invitation_invitee_idx on listing.co_host_invitation (invitee) where invitee is not null;

-- Keys of photo files that no listing shows, or shows yet.
-- Retention: a timed job deletes files and row once the time has come.
create table listing.disposable_photo (
  key             text        not null primary key check (key ~ '^[0-9a-f]{32}$'),
  disposable_from timestamptz not null
);
create index disposable_photo_from_idx on listing.disposable_photo (disposable_from);
