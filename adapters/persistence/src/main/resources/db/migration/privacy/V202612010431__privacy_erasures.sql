create schema privacy;

-- Who was erased, when, and at whose wish; users by their ids only.
-- Retention: kept, it shows that what was asked for was done.
create table privacy.erasure (
  user_id      uuid        not null primary key,
  version      bigint      not null check (version > 0),
  requested_by uuid        not null,
  requested_at timestamptz not null,
  -- [{"what", "count"}]: what has to end before.
  in_the_way   jsonb       not null check (jsonb_typeof(in_the_way) = 'array'),
  erased_at    timestamptz,
  -- When contexts are told to erase, or told once more.
  due_at       timestamptz,
  due_failures int         not null default 0 check (due_failures >= 0),
  due_error    text,
  check (erased_at is not null or due_at is not null),
  check (erased_at is null or in_the_way = '[]')
);
create index erasure_due_idx on privacy.erasure (due_at) where due_at is not null;
create index erasure_requested_idx on privacy.erasure (requested_at, user_id);
