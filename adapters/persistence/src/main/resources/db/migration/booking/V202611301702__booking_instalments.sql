-- What of a long stay is paid after the booking, and what became of it: [{"number", "dueOn", "from", "amount", "status",
-- "payBy", "closesAt", "payment"}] in order; and since when the guest agrees that their card is kept for it.
alter table booking.booking
  add instalments jsonb not null default '[]' check (jsonb_typeof(instalments) = 'array'),
  add keep_card_since timestamptz,
  add check (instalments = '[]' or keep_card_since is not null),
  drop constraint booking_status_check,
  add constraint booking_status_check check (status in ('AWAITING_PAYMENT', 'REQUESTED', 'CAPTURING', 'CONFIRMED',
    'IN_STAY', 'COMPLETED', 'PAYMENT_FAILED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'CANCELLED_BY_GUEST',
    'CANCELLED_BY_HOST', 'CANCELLED_UNPAID', 'NO_SHOW'));
