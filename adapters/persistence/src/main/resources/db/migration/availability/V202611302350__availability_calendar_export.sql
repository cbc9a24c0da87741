-- A calendar as one other channel may read it. The token of its address is not in it: that follows from a key of this Roost,
-- the id, and the generation.
create table availability.calendar_export (
  id         uuid        not null primary key,
  version    bigint      not null check (version > 0),
  listing_id uuid        not null,
  channel    text        not null check (length(channel) between 1 and 40),
  generation int         not null check (generation > 0),
  created_at timestamptz not null,
  constraint calendar_export_channel_key unique (listing_id, channel)
);
