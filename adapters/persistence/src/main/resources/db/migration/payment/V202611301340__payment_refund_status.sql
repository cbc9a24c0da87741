-- Since when a refund is owed, on its way or there: guests are told.
alter table payment.refund add column status_since timestamptz not null default now();
update payment.refund set status_since = created_at;
