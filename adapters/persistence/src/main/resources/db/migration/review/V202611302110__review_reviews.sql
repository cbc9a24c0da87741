-- What guests and hosts write about each other, what it comes to, and what administrators do about it.

create schema review;

-- One row for each stay that is over. Listing, host and guest are those of the booking and never change.
-- Retention: kept; where nobody wrote, a row may go a year after it closed.
create table review.exchange (
  booking_id   uuid        not null primary key,
  version      bigint      not null check (version > 0),
  listing_id   uuid        not null,
  host_id      uuid        not null,
  guest_id     uuid        not null,
  closes_at    timestamptz not null,
  revealed_at  timestamptz check (revealed_at <= closes_at),
  -- When the clock has something to do: the deadline where somebody wrote, or later where that failed.
  due_at       timestamptz,
  due_failures int         not null default 0 check (due_failures >= 0),
  due_error    text,
  check (revealed_at is null or due_at is null)
);

create index exchange_due_idx on review.exchange (due_at) where due_at is not null;
create index exchange_guest_idx on review.exchange (guest_id, closes_at, booking_id) where revealed_at is null;
create index exchange_listing_idx on review.exchange (listing_id, closes_at, booking_id) where revealed_at is null;

-- Retention: as long as others can read it.
create table review.review (
  id            uuid        not null primary key,
  -- Of this review alone: what the other side does must not show in it.
  version       bigint      not null check (version > 0),
  booking_id    uuid        not null references review.exchange,
  written_by    text        not null check (written_by in ('GUEST', 'HOST')),
  -- Those of the exchange; here for the lists.
  listing_id    uuid        not null,
  host_id       uuid        not null,
  guest_id      uuid        not null,
  revealed_at   timestamptz,
  -- A co-host writes in the host's name.
  author_id     uuid        not null,
  overall       smallint    not null check (overall between 1 and 5),
  cleanliness   smallint    check (cleanliness between 1 and 5),
  accuracy      smallint    check (accuracy between 1 and 5),
  check_in      smallint    check (check_in between 1 and 5),
  communication smallint    check (communication between 1 and 5),
  location      smallint    check (location between 1 and 5),
  value         smallint    check (value between 1 and 5),
  house_rules   smallint    check (house_rules between 1 and 5),
  content       text        not null check (length(content) between 1 and 5000),
  private_note  text        check (length(private_note) between 1 and 2000),
  written_at    timestamptz not null,
  edited_at     timestamptz,
  reply         text        check (length(reply) between 1 and 2000),
  reply_by      uuid,
  replied_at    timestamptz,
  unique (booking_id, written_by),
  check (num_nulls(reply, reply_by, replied_at) in (0, 3)),
  check (reply is null or revealed_at is not null),
  check (written_by = 'GUEST' or num_nonnulls(accuracy, check_in, location, value) = 0),
  check (written_by = 'HOST' or house_rules is null)
);

create index review_listing_idx on review.review (listing_id, revealed_at desc, id desc)
  where written_by = 'GUEST' and revealed_at is not null;
create index review_host_idx on review.review (host_id, revealed_at desc, id desc)
  where written_by = 'GUEST' and revealed_at is not null;
create index review_guest_idx on review.review (guest_id, revealed_at desc, id desc)
  where written_by = 'HOST' and revealed_at is not null;

-- What is counted of reviews that are revealed and not hidden, in whole numbers; made anew from them at every change, under
-- the lock of its row.
create table review.rating (
  kind         text     not null check (kind in ('LISTING', 'HOST', 'GUEST')),
  rated_id     uuid     not null,
  -- How many gave one star, two, and so on.
  distribution bigint[] not null default '{0,0,0,0,0}' check (cardinality(distribution) = 5 and 0 <= all (distribution)),
  -- {"CLEANLINESS": {"count": 3, "sum": 13}}
  categories   jsonb    not null default '{}' check (jsonb_typeof(categories) = 'object'),
  primary key (kind, rated_id)
);

-- What an administrator decided about a review last, of whichever table. Retention: with the review.
create table review.moderation (
  review_id  uuid        not null primary key,
  version    bigint      not null check (version > 0),
  hidden     boolean     not null,
  reason     text        not null check (length(reason) between 1 and 500),
  changed_by uuid        not null,
  changed_at timestamptz not null
);

-- Retention: three years after the decision.
create table review.report (
  id          uuid        not null primary key,
  version     bigint      not null check (version > 0),
  review_id   uuid        not null,
  reporter_id uuid        not null,
  reason      text        not null check (reason in ('SPAM', 'OFFENSIVE', 'PERSONAL_DATA', 'OFF_TOPIC', 'COERCED',
                                                     'OTHER')),
  words       text        check (length(words) between 1 and 2000),
  reported_at timestamptz not null,
  status      text        not null check (status in ('OPEN', 'UPHELD', 'DISMISSED')),
  decided_by  uuid,
  decided_at  timestamptz,
  note        text        check (length(note) between 1 and 500),
  unique (review_id, reporter_id),
  check (num_nulls(decided_by, decided_at, note) = case when status = 'OPEN' then 3 else 0 end)
);

create index report_status_idx on review.report (status, id desc);

-- Reviews that came with a listing from elsewhere. They have no stars, and count in no rating.
-- Retention: with the listing.
create table review.imported_review (
  id          uuid not null primary key,
  source      text not null check (source ~ '^[a-z0-9-]{1,40}$'),
  external_id text not null check (length(external_id) between 1 and 100),
  listing_id  uuid not null,
  author_name text not null,
  content     text not null check (length(content) > 0),
  written_on  date not null,
  unique (source, external_id)
);

create index imported_review_listing_idx on review.imported_review (listing_id, written_on desc, id desc);

-- What a source said of a listing on the whole; hundredths of a star, since sources round.
create table review.foreign_rating (
  listing_id uuid     not null,
  source     text     not null check (source ~ '^[a-z0-9-]{1,40}$'),
  reviews    bigint   not null check (reviews > 0),
  overall    smallint not null check (overall between 100 and 500),
  -- {"CLEANLINESS": 483}
  categories jsonb    not null check (jsonb_typeof(categories) = 'object'),
  primary key (listing_id, source)
);
