-- Who a host says they are, and whether an administrator believes it. Nobody decides on themselves; checked here too.
-- Retention: laws on money laundering ask to keep what a customer was identified by for five years after the last business
-- with them, and to delete it then. Until then a row stays, after its user was erased too; a row that was never approved is
-- deleted with its user. Documents follow their row.
create table payout.verification (
  host_id             uuid        not null primary key,
  version             bigint      not null check (version > 0),
  status              text        not null check (status in ('OPEN', 'SUBMITTED', 'APPROVED', 'REJECTED', 'REVOKED')),
  legal_name          text        check (length(legal_name) between 1 and 200),
  kind                text        check (kind in ('PERSON', 'COMPANY')),
  country             char(2)     check (country ~ '^[A-Z]{2}$'),
  born_on             date,
  registration_number text        check (length(registration_number) between 1 and 100),
  submitted_at        timestamptz,
  -- Where it stands in lists.
  listed_at           timestamptz not null default now(),
  decided_by          uuid,
  decided_at          timestamptz,
  reason              text        check (length(reason) between 1 and 500),
  constraint verification_details_check check (num_nulls(legal_name, kind, country) in (0, 3)
    and (kind is distinct from 'PERSON' or (born_on is not null and registration_number is null))
    and (kind is distinct from 'COMPANY' or (born_on is null and registration_number is not null))),
  constraint verification_submitted_check check (status = 'OPEN' or (legal_name is not null and submitted_at is not null)),
  constraint verification_decided_check check (status not in ('APPROVED', 'REJECTED', 'REVOKED')
    or (decided_by is not null and decided_at is not null)),
  constraint verification_two_people check (decided_by <> host_id)
);
create index verification_status_idx on payout.verification (status, listed_at, host_id);
create index verification_listed_idx on payout.verification (listed_at, host_id);

-- Whose payouts an administrator has put on hold. Retention: kept with its log, as part of what auditors read.
create table payout.freeze (
  host_id    uuid        not null primary key,
  version    bigint      not null check (version > 0),
  frozen     boolean     not null,
  reason     text        not null check (length(reason) between 1 and 500),
  changed_by uuid        not null,
  changed_at timestamptz not null,
  constraint freeze_two_people check (changed_by <> host_id)
);

-- What hosts have handed in to be verified by; the files lie on a file system. Retention: that of the verification.
create table payout.document (
  id          uuid        not null primary key,
  host_id     uuid        not null references payout.verification,
  kind        text        not null check (kind in ('IDENTITY', 'ADDRESS', 'COMPANY_REGISTER')),
  format      text        not null check (format in ('PDF', 'JPEG', 'PNG')),
  size        bigint      not null check (size > 0),
  place       text        not null unique check (place ~ '^[0-9a-f]{32}$'),
  uploaded_at timestamptz not null
);
create index document_host_idx on payout.document (host_id, id);

-- Files that no verification names, and from when on they may be deleted. Retention: a row goes with its file.
create table payout.disposable_document (
  key             text        not null primary key check (key ~ '^[0-9a-f]{32}$'),
  disposable_from timestamptz not null
);
create index disposable_document_due_idx on payout.disposable_document (disposable_from);

-- What administrators did about hosts' payouts. Retention: kept, as part of what auditors read.
create table payout.decision (
  id         uuid        not null primary key,
  host_id    uuid        not null,
  action     text        not null check (action in ('APPROVE', 'REJECT', 'REVOKE', 'FREEZE', 'UNFREEZE')),
  decided_by uuid        not null,
  decided_at timestamptz not null,
  reason     text        check (length(reason) between 1 and 500),
  constraint decision_two_people check (decided_by <> host_id)
);
create index decision_host_idx on payout.decision (host_id, id);
