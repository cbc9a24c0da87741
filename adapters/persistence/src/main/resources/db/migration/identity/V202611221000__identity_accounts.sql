-- Who somebody is, and how they prove it. No password and no token is stored, only hashes of them.

create schema identity;

create table identity.user_account (
  id                 uuid        not null primary key,
  version            bigint      not null check (version > 0),
  -- Null for a host whom an import brought and nobody invited yet. In "C", so that the key serves prefix searches.
  email              text        collate "C" unique
                       check (email = lower(email) and length(email) between 3 and 254 and position('@' in email) > 1),
  email_verified_at  timestamptz check (email_verified_at is null or email is not null),
  name               text        not null check (char_length(name) between 1 and 80),
  -- BCP 47 tags, the preferred one first.
  languages          text[]      not null check (cardinality(languages) <= 20),
  about              text        not null check (char_length(about) <= 2000),
  -- An IANA region.
  time_zone          text        not null check (length(time_zone) between 1 and 64),
  currency           char(3)     not null check (currency ~ '^[A-Z]{3}$'),
  roles              text[]      not null check (roles <@ array['HOST', 'ADMIN']),
  -- What names an imported host for ever, such as inside-airbnb:2787.
  external_reference text        unique check (length(external_reference) between 1 and 200),
  created_at         timestamptz not null
);
-- For the list of administrators, which searches by the start of a name.
create index user_account_name_idx on identity.user_account (lower(name) text_pattern_ops);

create table identity.credential (
  user_id    uuid        not null primary key references identity.user_account (id) on delete cascade,
  version    bigint      not null check (version > 0),
  -- Argon2id with its parameters and its salt, in the PHC format.
  hash       text        not null check (length(hash) between 1 and 500),
  changed_at timestamptz not null
);

-- One row for each login that has not ended. Looked up by its token on every request.
-- The fill factor leaves room to note the last use, once a minute at most, without touching an index.
-- Retention: identity.forget-ended-sessions deletes those that expired or were not used for long.
create table identity.session (
  id           uuid        not null primary key,
  version      bigint      not null check (version > 0),
  user_id      uuid        not null references identity.user_account (id) on delete cascade,
  -- SHA-256 of the token.
  token_hash   bytea       not null unique check (length(token_hash) = 32),
  address      text        not null check (length(address) <= 64),
  user_agent   text        not null check (char_length(user_agent) <= 255),
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null
) with (fillfactor = 85);
create index session_user_id_idx on identity.session (user_id);

-- Tokens that went out by mail: for each user at most one for each purpose.
-- Retention: identity.forget-expired-mail-tokens deletes those that expired.
create table identity.verification (
  user_id     uuid        not null references identity.user_account (id) on delete cascade,
  purpose     text        not null check (purpose in ('EMAIL', 'PASSWORD_RESET', 'INVITATION')),
  version     bigint      not null check (version > 0),
  -- The address the token went to.
  email       text        not null check (length(email) between 3 and 254),
  token_hash  bytea       not null unique check (length(token_hash) = 32),
  expires_at  timestamptz not null,
  redeemed_at timestamptz,
  primary key (user_id, purpose)
);

create table identity.api_key (
  id           uuid        not null primary key,
  version      bigint      not null check (version > 0),
  user_id      uuid        not null references identity.user_account (id) on delete cascade,
  name         text        not null check (char_length(name) between 1 and 80),
  token_hash   bytea       not null unique check (length(token_hash) = 32),
  -- How the key begins, for telling it from others.
  hint         text        not null check (length(hint) between 1 and 20),
  scopes       text[]      not null check (cardinality(scopes) > 0),
  created_at   timestamptz not null,
  last_used_at timestamptz,
  expires_at   timestamptz
);
create index api_key_user_id_idx on identity.api_key (user_id);

-- How often something was tried within a window of time. Whose attempts they are is hashed: neither mail addresses nor
-- network addresses pile up here. No aggregate, so there is no version.
-- Retention: identity.forget-old-attempts deletes windows that are over.
create table identity.attempt (
  subject_hash bytea       not null primary key check (length(subject_hash) = 32),
  taken        integer     not null check (taken >= 0),
  window_end   timestamptz not null
) with (fillfactor = 85);
