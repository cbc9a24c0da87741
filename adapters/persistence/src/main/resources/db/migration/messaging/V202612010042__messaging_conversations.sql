-- What guests and hosts say to each other, and what Roost tells both.

create schema messaging;

-- One for each guest and listing. Its row is locked by whoever writes in it, so that numbers have no gaps.
-- Retention: kept as long as guest and listing are.
create table messaging.conversation (
  id          uuid        not null primary key,
  version     bigint      not null check (version > 0),
  listing_id  uuid        not null,
  guest_id    uuid        not null,
  opened_at   timestamptz not null,
  -- What the guest thought of when asking last.
  check_in    date,
  check_out   date,
  guests      int         check (guests between 1 and 99),
  last_number bigint      not null check (last_number >= 0),
  last_at     timestamptz not null,
  unique (listing_id, guest_id),
  check (num_nulls(check_in, check_out) in (0, 2)),
  check (check_in < check_out)
);

create index conversation_guest_idx on messaging.conversation (guest_id, last_at desc, id desc);
create index conversation_listing_idx on messaging.conversation (listing_id, last_at desc, id desc);

-- What is hidden in a text is kept nowhere. Retention: with its conversation.
create table messaging.message (
  conversation_id uuid        not null references messaging.conversation,
  number          bigint      not null check (number > 0),
  id              uuid        not null unique,
  written_by      text        not null check (written_by in ('GUEST', 'HOST', 'ROOST')),
  author_id       uuid,
  content         text        check (length(content) between 1 and 16000),
  masked          boolean     not null default false,
  notice          text        check (length(notice) between 1 and 60),
  -- What a notice is about: one is told once.
  occasion        text        check (length(occasion) between 1 and 200),
  parameters      jsonb       check (jsonb_typeof(parameters) = 'object'),
  sent_at         timestamptz not null,
  primary key (conversation_id, number),
  check (num_nulls(author_id, content) = case when written_by = 'ROOST' then 2 else 0 end),
  check (num_nulls(notice, occasion, parameters) = case when written_by = 'ROOST' then 0 else 3 end)
);

create unique index message_occasion_idx on messaging.message (conversation_id, occasion) where occasion is not null;

-- Retention: with its conversation.
create table messaging.read_mark (
  conversation_id uuid   not null references messaging.conversation,
  reader_id       uuid   not null,
  number          bigint not null check (number >= 0),
  primary key (conversation_id, reader_id)
);

-- What hosts write again and again. Retention: until its owner removes it.
create table messaging.template (
  id         uuid        not null primary key,
  version    bigint      not null check (version > 0),
  owner_id   uuid        not null,
  name       text        not null check (length(name) between 1 and 100),
  content    text        not null check (length(content) between 1 and 4000),
  created_at timestamptz not null
);

create index template_owner_idx on messaging.template (owner_id, id desc);

-- What was said lately, for live streams, in the order of the transactions' numbers, which are given before anything is
-- written: so what is below the oldest open transaction never grows.
-- Retention: 7 days by arrived_at, older rows are deleted by a timed job.
create table messaging.arrival (
  transaction     bigint      not null default pg_current_xact_id()::text::bigint,
  sequence        bigint      not null generated always as identity,
  conversation_id uuid        not null,
  number          bigint      not null,
  listing_id      uuid        not null,
  guest_id        uuid        not null,
  arrived_at      timestamptz not null,
  primary key (transaction, sequence),
  foreign key (conversation_id, number) references messaging.message
);

create index arrival_guest_idx on messaging.arrival (guest_id, transaction, sequence);
create index arrival_listing_idx on messaging.arrival (listing_id, transaction, sequence);
create index arrival_arrived_at_idx on messaging.arrival using brin (arrived_at);

-- One row: up to where arrivals were deleted.
create table messaging.arrivals_forgotten (
  singleton   boolean not null primary key default true check (singleton),
  transaction bigint  not null,
  sequence    bigint  not null
);

insert into messaging.arrivals_forgotten (transaction, sequence) values (0, 0);
