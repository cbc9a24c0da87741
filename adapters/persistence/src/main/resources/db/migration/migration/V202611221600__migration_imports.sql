-- Imports from elsewhere: how far each has come, what it could not use, and which foreign listing is which of ours.

create schema migration;

-- Retention: one row for each import, kept.
create table migration.import_run (
  id           uuid        not null primary key,
  version      bigint      not null check (version > 0),
  source       text        not null check (source ~ '^[a-z0-9-]{1,40}$'),
  -- The same for the same files and options.
  fingerprint  text        not null check (length(fingerprint) between 1 and 100),
  label        text        not null check (length(label) between 1 and 200),
  status       text        not null check (status in ('RUNNING', 'FAILED', 'COMPLETED')),
  -- Which continuation is the latest: only it may write.
  attempt      int         not null check (attempt > 0),
  -- Moved calendars begin on that day, and are moved by so many days; null where they stay.
  shifted_to   date,
  shifted_days bigint      check (shifted_days % 7 = 0),
  failure      text        check (length(failure) <= 2000),
  started_at   timestamptz not null,
  changed_at   timestamptz not null,
  check ((shifted_to is null) = (shifted_days is null)),
  check (failure is null or status = 'FAILED')
);

-- The same files are imported once at a time; an interrupted import is found by them.
create unique index import_run_unfinished on migration.import_run (source, fingerprint) where status <> 'COMPLETED';

create table migration.import_step (
  run_id    uuid   not null references migration.import_run (id),
  step      text   not null check (step in ('LISTINGS', 'CALENDARS', 'REVIEWS')),
  total     bigint not null check (total >= 0),
  position  bigint not null check (position between 0 and total),
  imported  bigint not null check (imported >= 0),
  unchanged bigint not null check (unchanged >= 0),
  rejected  bigint not null check (rejected >= 0),
  primary key (run_id, step)
);

-- Retention: at most 100,000 for each import; they may be deleted once somebody has read them.
create table migration.rejected_row (
  run_id   uuid   not null references migration.import_run (id),
  position int    not null check (position > 0),
  file     text   not null,
  line     bigint not null check (line > 0),
  reason   text   not null,
  primary key (run_id, position)
);

-- Which listing of a source is which of ours, and what the source said of it last. Amounts are in minor units.
create table migration.known_listing (
  source               text        not null,
  external_id          text        not null,
  listing_id           uuid        not null unique,
  currency             char(3)     not null check (currency ~ '^[A-Z]{3}$'),
  night_price          bigint      check (night_price > 0),
  week_price           bigint      check (week_price > 0),
  month_price          bigint      check (month_price > 0),
  cleaning_fee         bigint      not null check (cleaning_fee >= 0),
  guests_included      int         not null check (guests_included > 0),
  extra_guest_fee      bigint      not null check (extra_guest_fee >= 0),
  minimum_nights       int         not null check (minimum_nights > 0),
  maximum_nights       int         not null check (maximum_nights >= minimum_nights),
  -- What the source said of the listing, and of its calendar since.
  content_fingerprint  text        not null check (length(content_fingerprint) = 64),
  calendar_fingerprint text        check (length(calendar_fingerprint) = 64),
  primary key (source, external_id)
);

create index known_listing_by_id on migration.known_listing (source, listing_id);

-- Reviews as they came, until reviews are imported. Retention: deleted by that import.
create table migration.raw_review (
  source              text not null,
  external_id         text not null,
  listing_external_id text not null,
  written_on          date not null,
  author_external_id  text not null,
  author_name         text not null,
  content             text not null,
  primary key (source, external_id)
);

create index raw_review_by_listing on migration.raw_review (source, listing_external_id);
