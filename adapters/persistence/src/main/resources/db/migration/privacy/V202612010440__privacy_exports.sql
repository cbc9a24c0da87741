-- The copy of somebody's data that they have asked for; the files lie on a file system. A row is there before its file, so that no file is
-- left behind.
-- Retention: deleted with its file by privacy.export a week after it was written, or when it is no longer wanted.
create table privacy.data_export (
  user_id      uuid        not null primary key,
  version      bigint      not null check (version > 0),
  key          text        not null unique check (key ~ '^[0-9a-f]{32}$'),
  status       text        not null check (status in ('RUNNING', 'READY', 'ENDED')),
  requested_at timestamptz not null,
  contexts     int         not null check (contexts > 0),
  done         int         not null check (done between 0 and contexts),
  expires_at   timestamptz,
  due_at       timestamptz not null,
  due_failures int         not null default 0 check (due_failures >= 0),
  due_error    text,
  check (status <> 'READY' or expires_at is not null)
);
create index data_export_due_idx on privacy.data_export (due_at);
