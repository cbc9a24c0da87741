-- A mail that is to be sent: to whom and about what. What it says, a token among that, is written when it is sent and kept nowhere.
-- Retention: 31 days after it was posted, whatever became of it.
create table notification.mail (
  id             uuid        not null primary key,
  kind           text        not null,
  reader_id      uuid        not null,
  -- Absent where the cause itself has posted it, in its own transaction.
  event_id       uuid,
  booking_id     uuid,
  subject_id     uuid,
  status         text        not null default 'WAITING'
    check (status in ('WAITING', 'SENT', 'FAILED', 'UNWANTED', 'POINTLESS')),
  tries          int         not null default 0 check (tries >= 0),
  due_at         timestamptz not null,
  first_tried_at timestamptz,
  reason         text        check (length(reason) <= 500),
  posted_at      timestamptz not null default now(),
  settled_at     timestamptz,
  unique (event_id, kind, reader_id),
  check ((status = 'WAITING') = (settled_at is null))
);
create index mail_due_idx on notification.mail (due_at) where status = 'WAITING';
create index mail_posted_idx on notification.mail (posted_at);
