-- What one administrator wants to enter by hand and another one decides on. That they are two is checked here too.
-- Retention: kept, as the reason for what was posted.
create table ledger.proposal (
  id             uuid        not null primary key,
  version        bigint      not null check (version > 0),
  status         text        not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
  purpose        text        not null check (purpose in ('ADJUSTMENT', 'GOODWILL_REFUND')),
  reason         text        not null check (length(reason) between 1 and 500),
  booking_id     uuid,
  payment_id     uuid,
  -- [{"kind", "currency", "owner", "amount"}], amounts in minor units, debits positive; in the journal once it is approved.
  entries        jsonb       not null check (jsonb_typeof(entries) = 'array'),
  proposed_by    uuid        not null,
  proposed_at    timestamptz not null,
  expires_at     timestamptz not null,
  decided_by     uuid,
  decided_at     timestamptz,
  note           text        check (length(note) between 1 and 500),
  transaction_id uuid        constraint proposal_transaction_key unique references ledger.journal_transaction,
  check (expires_at > proposed_at),
  check ((decided_by is not null) = (status <> 'PROPOSED')),
  check ((decided_at is not null) = (status <> 'PROPOSED')),
  check ((transaction_id is not null) = (status = 'APPROVED')),
  constraint proposal_two_administrators check (decided_by <> proposed_by),
  constraint proposal_in_time check (decided_at < expires_at)
);
create index proposal_open_idx on ledger.proposal (id) where status = 'PROPOSED';
