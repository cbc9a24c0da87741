-- The calendars of listings: one row to lock and one row for each range of nights that is taken.
create schema availability;

-- Every writer of a calendar locks its row first, so it exists once anything was written.
create table availability.calendar (
  listing_id uuid   not null primary key,
  version    bigint not null default 1 check (version > 0),
  rules      jsonb  not null default '{}' check (jsonb_typeof(rules) = 'object')
);

-- What takes nights, each night once: the key itself refuses a night that is sold twice. It must never be deferrable,
-- since ON CONFLICT would fail. An empty or unbounded range would slip through the key, so it is refused.
-- Retention: one row for each stay or block, kept as long as the bookings are. Every statement names the listing, so
-- that the table can be partitioned by its hash when it has outgrown one.
create table availability.calendar_entry (
  id         uuid      not null,
  listing_id uuid      not null references availability.calendar,
  nights     daterange not null,
  kind       text      not null,
  booking    uuid,
  held_until timestamptz,
  note       text      check (length(note) <= 500),
  source     text      check (length(source) between 1 and 100),
  constraint calendar_entry_pkey primary key (listing_id, nights without overlaps),
  constraint calendar_entry_id_key unique (id),
  constraint calendar_entry_nights_bounded check (
    not isempty(nights) and not lower_inf(nights) and not upper_inf(nights)
    and isfinite(lower(nights)) and isfinite(upper(nights))),
  constraint calendar_entry_kind_known check (
    kind in ('reservation', 'hold', 'block', 'imported', 'host_cancelled')),
  constraint calendar_entry_facts_of_kind check (
    (kind in ('reservation', 'hold', 'host_cancelled')) = (booking is not null)
    and (kind = 'hold') = (held_until is not null)
    and (kind = 'block') = (note is not null)
    and (kind = 'imported') = (source is not null))
);
create index calendar_entry_booking_idx on availability.calendar_entry (booking) where booking is not null;

-- What other calendars say is taken, whether or not an entry has the night: freed nights close again from here. Sources
-- may overlap each other and the entries. Replaced by each import of the source, so it does not grow with time.
create table availability.imported_nights (
  listing_id uuid      not null references availability.calendar,
  source     text      not null check (length(source) between 1 and 100),
  nights     daterange not null,
  primary key (listing_id, source, nights),
  constraint imported_nights_bounded check (
    not isempty(nights) and not lower_inf(nights) and not upper_inf(nights)
    and isfinite(lower(nights)) and isfinite(upper(nights)))
);
