-- Money that was sent to hosts and that the provider has taken back from their accounts.
alter table payout.transfer
  add returned bigint not null default 0,
  add constraint transfer_returned_check check (returned between 0 and amount and (returned = 0 or status = 'SENT'));
alter table payout.payout
  drop constraint payout_status_check,
  add constraint payout_status_check check (status in ('SENDING', 'SENT', 'PARTLY_SENT', 'FAILED', 'RETURNED'));

-- Each time that more had come back of a transfer. Retention: kept, they are what the books were entered for.
create table payout.transfer_return (
  transfer_id uuid        not null references payout.transfer,
  -- What had come back of the transfer by then.
  in_all      bigint      not null,
  amount      bigint      not null check (amount > 0 and amount <= in_all),
  returned_at timestamptz not null,
  primary key (transfer_id, in_all)
);

-- Two changes of one release may fall into the same moment and have the same amount: each has a number of its own. What was
-- told before there were numbers counts below zero.
alter table payout.earning add change bigint;
update payout.earning set change = numbered.change
from (
  select booking_id, released_at, currency, amount,
    -row_number() over (partition by booking_id order by released_at, currency, amount) as change
  from payout.earning) numbered
where numbered.booking_id = earning.booking_id and numbered.released_at = earning.released_at
  and numbered.currency = earning.currency and numbered.amount = earning.amount;
alter table payout.earning
  drop constraint earning_pkey,
  alter change set not null,
  add primary key (booking_id, change);
