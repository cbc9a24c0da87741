-- Keys this Roost made for itself, such as the one that signs cursors; a new one makes old cursors unusable, no more.
create table platform.secret (
  purpose    text        not null primary key check (length(purpose) between 1 and 100),
  key        bytea       not null check (length(key) = 32),
  created_at timestamptz not null default now()
);
