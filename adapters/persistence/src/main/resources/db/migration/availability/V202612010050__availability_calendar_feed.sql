-- The calendar of a channel, read again and again. Its address is a secret of the host's there.
create table availability.calendar_feed (
  id            uuid        not null primary key,
  version       bigint      not null check (version > 0),
  listing_id    uuid        not null,
  channel       text        not null check (length(channel) between 1 and 40),
  url           text        not null check (length(url) between 1 and 2000),
  created_at    timestamptz not null,
  due_at        timestamptz not null,
  fetched_at    timestamptz,
  succeeded_at  timestamptz,
  whole_at      timestamptz,
  left_out      int         not null check (left_out >= 0),
  left_out_why  text        check (length(left_out_why) <= 40),
  echoes        int         not null check (echoes >= 0),
  trouble       text        check (length(trouble) <= 40),
  http_status   int,
  etag          text        check (length(etag) <= 200),
  last_modified text        check (length(last_modified) <= 200),
  empty_once    boolean     not null,
  constraint calendar_feed_channel_key unique (listing_id, channel)
);
create index calendar_feed_due_idx on availability.calendar_feed (due_at);

-- What a feed says, event by event, free to overlap; what of it shows in the calendar is imported_nights and their entries.
-- Retention: what a feed no longer says goes with the next reading, all of it with the feed.
create table availability.imported_event (
  id         uuid        not null primary key,
  feed_id    uuid        not null references availability.calendar_feed on delete cascade,
  listing_id uuid        not null,
  uid        text        not null check (length(uid) between 1 and 300),
  nights     daterange   not null,
  seen_at    timestamptz not null default now(),
  constraint imported_event_nights_bounded check (
    not isempty(nights) and not lower_inf(nights) and not upper_inf(nights)
    and isfinite(lower(nights)) and isfinite(upper(nights)))
);
create index imported_event_feed_idx on availability.imported_event (feed_id);
create index imported_event_listing_idx on availability.imported_event (listing_id, upper(nights));
