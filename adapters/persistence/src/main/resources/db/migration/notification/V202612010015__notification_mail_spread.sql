-- Up to where mails were posted for what the feed tells: one row. It begins now, since nobody wants mail about what is long over.
create table notification.mail_spread (
  one         boolean not null primary key default true check (one),
  transaction bigint  not null,
  sequence    bigint  not null
);
insert into notification.mail_spread (transaction, sequence)
values (pg_snapshot_xmin(pg_current_snapshot())::text::bigint, 0);
