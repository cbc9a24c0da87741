-- What every context stands on: the extension behind temporal keys, and the tables of the platform itself.
-- The schema itself is already there: Flyway makes it, since its history lies in it.

-- In public, where its operators are found whatever the search path of a session says.
create extension if not exists btree_gist with schema public;

-- One row for each retried write that had its effect. Written in the transaction of that effect, never before it.
-- Retention: 24 hours by created_at, older rows count as absent and are deleted by a timed job. Never partitioned by
-- time: uniqueness must hold over all rows.
create table platform.idempotency_key (
  owner       text        not null check (length(owner) between 1 and 255),
  operation   text        not null check (length(operation) between 1 and 100),
  key         text        not null check (length(key) between 1 and 255),
  fingerprint bytea       not null check (length(fingerprint) = 32),
  answer      json        not null,
  created_at  timestamptz not null default now(),
  primary key (owner, operation, key)
);
create index idempotency_key_created_at_idx on platform.idempotency_key (created_at);

-- Takes the key for this transaction and looks up what it was used for, in one round trip. Volatile on purpose: each
-- query inside then sees what was committed before it began, so that whoever gets the lock also sees the row of the one
-- who had it before. A single statement would look with a snapshot taken before the lock.
create function platform.claim_idempotency_key(wanted_owner text, wanted_operation text, wanted_key text)
returns table (claimed boolean, used_fingerprint bytea, used_answer json)
language plpgsql volatile rows 1 as $$
begin
  claimed := pg_try_advisory_xact_lock(
    hashtextextended(wanted_operation || ' ' || wanted_key || ' ' || wanted_owner, 202611220900));
  if claimed then
    select k.fingerprint, k.answer into used_fingerprint, used_answer
    from platform.idempotency_key k
    where k.owner = wanted_owner and k.operation = wanted_operation and k.key = wanted_key
      and k.created_at > now() - interval '24 hours';
  end if;
  return next;
end
$$;

-- Events on their way to listeners, with the columns Spring Modulith 2.1 asks for.
-- Retention: completion mode `delete` removes a row once its listener is done, so the table holds what is pending or
-- has failed.
create table platform.event_publication (
  id                     uuid        not null primary key,
  listener_id            text        not null,
  event_type             text        not null,
  serialized_event       text        not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz
);
create index event_publication_serialized_event_idx on platform.event_publication using hash (serialized_event);
create index event_publication_completion_date_idx on platform.event_publication (completion_date);

-- Timed work, with the columns db-scheduler 16.7 asks for.
-- Retention: one-time tasks delete their row when they are done; recurring ones keep one row each.
create table platform.scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time_idx on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat_idx on platform.scheduled_tasks (last_heartbeat);
