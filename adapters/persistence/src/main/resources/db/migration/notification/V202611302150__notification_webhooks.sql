-- Where somebody wants events sent. There is no secret in it: it follows from a key of this Roost, the id, and the generation.
create table notification.endpoint (
  id          uuid        not null primary key,
  version     bigint      not null check (version > 0),
  owner_id    uuid        not null,
  url         text        not null check (length(url) between 1 and 2000),
  description text        not null check (length(description) <= 200),
  types       text[]      not null check (cardinality(types) > 0),
  status      text        not null check (status in ('ENABLED', 'DISABLED', 'GONE')),
  generation  int         not null check (generation > 0),
  rotated_at  timestamptz,
  created_at  timestamptz not null
);
create index endpoint_owner_idx on notification.endpoint (owner_id);

-- One event on its way to one endpoint.
-- Retention: goes with its event, after 31 days or what is set.
create table notification.delivery (
  id             uuid        not null primary key,
  endpoint_id    uuid        not null references notification.endpoint on delete cascade,
  event_id       uuid        not null references notification.event (id) on delete cascade,
  status         text        not null default 'WAITING' check (status in ('WAITING', 'DELIVERED', 'FAILED')),
  attempts       int         not null default 0 check (attempts >= 0),
  -- Those since it was planned, or planned again.
  tries          int         not null default 0 check (tries >= 0),
  due_at         timestamptz not null default now(),
  first_tried_at timestamptz,
  unique (endpoint_id, event_id)
);
create index delivery_due_idx on notification.delivery (due_at) where status = 'WAITING';
create index delivery_endpoint_idx on notification.delivery (endpoint_id, id);
create index delivery_event_idx on notification.delivery (event_id);

-- What was said at each attempt. Retention: goes with its delivery.
create table notification.attempt (
  delivery_id uuid        not null references notification.delivery on delete cascade,
  number      int         not null check (number > 0),
  at          timestamptz not null,
  url         text        not null,
  took_millis int         not null check (took_millis >= 0),
  status      int,
  answer      text        not null check (length(answer) <= 4096),
  error       text        check (length(error) <= 1000),
  primary key (delivery_id, number)
);

-- Up to where events were handed to endpoints: one row.
create table notification.spread (
  one         boolean not null primary key default true check (one),
  transaction bigint  not null,
  sequence    bigint  not null
);
insert into notification.spread (transaction, sequence) values (0, 0);
