create schema ledger;

-- One row for each account that was ever entered on or locked. Users and bookings belong to other contexts, so owners
-- refer to nothing here. Amounts are minor units; debits are positive, credits negative.
create table ledger.account (
  id         uuid        not null primary key,
  kind       text        not null check (kind in ('GUEST_FUNDS_HELD', 'GUEST_RECEIVABLE', 'HOST_PAYABLE',
                                                  'HOST_RECEIVABLE', 'PLATFORM_FEE', 'TAX_PAYABLE', 'PROVIDER_CLEARING',
                                                  'PROVIDER_FEES', 'BANK', 'PAYOUTS_IN_TRANSIT', 'REFUNDS_PAYABLE',
                                                  'DISPUTES', 'BAD_DEBT', 'GOODWILL', 'CURRENCY_DIFFERENCES')),
  currency   char(3)     not null check (currency ~ '^[A-Z]{3}$'),
  -- A user or a booking; nobody where the kind is shared.
  owner      uuid,
  -- Debits minus credits: of an owner's account always complete; of a shared one without what is still untotalled.
  total      bigint      not null default 0,
  opened_at  timestamptz not null default now(),
  constraint account_key unique nulls not distinct (kind, currency, owner),
  -- What entries refer to, so that an entry cannot be in another currency than its account.
  constraint account_currency_key unique (id, currency),
  constraint account_owner_check check ((owner is not null) = (kind in ('GUEST_FUNDS_HELD', 'GUEST_RECEIVABLE',
    'HOST_PAYABLE', 'HOST_RECEIVABLE', 'REFUNDS_PAYABLE', 'DISPUTES')))
);
create index account_owner_idx on ledger.account (owner) where owner is not null;

-- What happened to money, for ever.
-- Retention and partitions: books are kept for as long as the law asks, ten years in most of the EU, and nothing here is
-- deleted. Rows are never changed, so that old ones cost space only. At about 100 million entries the entry table is to
-- be partitioned by range of its transaction's id, which is time-ordered, a year each: its key already begins with that
-- id, and statements then read the partitions of their years. This table stays whole, because a source must be unique
-- over all years.
create table ledger.journal_transaction (
  id          uuid        not null primary key,
  source      text        not null constraint journal_transaction_source_key unique
              check (source ~ '^[a-z][a-z-]{0,49}\.[a-z][a-z-]{0,49}:[!-~]{1,100}$'),
  booking_id  uuid,
  payment_id  uuid,
  occurred_at timestamptz not null,
  posted_at   timestamptz not null default now(),
  description text        not null check (length(description) between 1 and 500),
  reverses    uuid        constraint journal_transaction_reversed_once unique references ledger.journal_transaction,
  -- How many entries it has: none can be added later, because there is no position left for it.
  entries     int         not null check (entries between 2 and 1000),
  constraint journal_transaction_shape_key unique (id, entries, occurred_at)
);
create index journal_transaction_booking_idx on ledger.journal_transaction (booking_id, id) where booking_id is not null;
create index journal_transaction_payment_idx on ledger.journal_transaction (payment_id, id) where payment_id is not null;

create table ledger.entry (
  transaction_id uuid        not null,
  position       int         not null,
  entries        int         not null,
  -- The transaction's own, said again for statements.
  occurred_at    timestamptz not null,
  account_id     uuid        not null,
  currency       char(3)     not null,
  amount         bigint      not null constraint entry_amount_check check (amount <> 0),
  primary key (transaction_id, position),
  constraint entry_position_check check (position between 1 and entries),
  constraint entry_transaction_fkey foreign key (transaction_id, entries, occurred_at)
    references ledger.journal_transaction (id, entries, occurred_at),
  constraint entry_account_fkey foreign key (account_id, currency) references ledger.account (id, currency)
);
create index entry_statement_idx on ledger.entry (account_id, occurred_at, transaction_id, position) include (amount);

-- Entries on shared accounts that are not in their account's total yet. A row in which everybody's entries meet would be
-- waited for by everybody: it is brought up to date in batches, which take the rows away that they add up.
create table ledger.untotalled (
  id         bigint not null generated always as identity primary key,
  account_id uuid   not null references ledger.account,
  amount     bigint not null
);
create index untotalled_account_idx on ledger.untotalled (account_id) include (amount);

-- Where a check found that books do not agree; the account's currency as a whole where the account is absent.
-- Retention: kept, as part of what auditors read.
create table ledger.difference (
  id          uuid           not null primary key,
  account_id  uuid           references ledger.account,
  currency    char(3)        not null,
  expected    numeric(40, 0) not null,
  found       numeric(40, 0) not null,
  found_at    timestamptz    not null default now(),
  resolved_at timestamptz,
  check (expected <> found)
);
create unique index difference_open_key on ledger.difference (currency, account_id) nulls not distinct
  where resolved_at is null;

-- At the end of the database transaction each journal transaction has all its entries, and they add up to zero.
create function ledger.check_balanced() returns trigger language plpgsql as $$
begin
  if (select count(*) from ledger.entry e where e.transaction_id = new.id) <> new.entries then
    raise exception 'Transaction % has not the % entries it says', new.id, new.entries
      using errcode = 'check_violation', constraint = 'journal_transaction_complete';
  end if;
  if exists (select from ledger.entry e where e.transaction_id = new.id group by e.currency having sum(e.amount) <> 0)
  then
    raise exception 'The entries of transaction % do not add up to zero', new.id
      using errcode = 'check_violation', constraint = 'journal_transaction_balanced';
  end if;
  return null;
end
$$;
create constraint trigger journal_transaction_balanced after insert on ledger.journal_transaction
  deferrable initially deferred for each row execute function ledger.check_balanced();

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are never changed: what was wrong is reversed by a new transaction', tg_table_name
    using errcode = 'restrict_violation', constraint = tg_table_name || '_is_for_ever';
end
$$;
create trigger journal_transaction_is_for_ever before update or delete or truncate on ledger.journal_transaction
  for each statement execute function ledger.refuse_change();
create trigger entry_is_for_ever before update or delete or truncate on ledger.entry
  for each statement execute function ledger.refuse_change();
-- An account's total moves, its name never does.
create trigger account_is_for_ever before update of id, kind, currency, owner or delete or truncate on ledger.account
  for each statement execute function ledger.refuse_change();
