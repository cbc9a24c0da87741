-- Events that no run of their listener could finish, for people to look at. Rows have the columns of event_publication, so
-- that they can be moved back there once the cause is mended.
-- Retention: deleted by a timed job 90 days after they were given up.
create table platform.abandoned_event (
  id                     uuid        not null primary key,
  listener_id            text        not null,
  event_type             text        not null,
  serialized_event       text        not null,
  publication_date       timestamptz not null,
  completion_attempts    int         not null,
  abandoned_at           timestamptz not null default now()
);
create index abandoned_event_abandoned_at_idx on platform.abandoned_event (abandoned_at);
