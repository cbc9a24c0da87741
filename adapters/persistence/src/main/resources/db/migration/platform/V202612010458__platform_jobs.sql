-- Why recurring work failed last, in short; db-scheduler leaves the column alone.
alter table platform.scheduled_tasks add column error text check (length(error) <= 300);

-- Abandoned events are listed with the last first.
drop index platform.abandoned_event_abandoned_at_idx;
create index abandoned_event_abandoned_at_idx on platform.abandoned_event (abandoned_at, id);
