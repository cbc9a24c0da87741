-- Bookings that are paid through Roost wait for their money first; those without pay_by are paid at the property.
alter table booking.booking
  add instant boolean not null default false,
  add pay_by timestamptz,
  drop constraint booking_status_check,
  add constraint booking_status_check check (status in ('AWAITING_PAYMENT', 'REQUESTED', 'CAPTURING', 'CONFIRMED',
    'IN_STAY', 'COMPLETED', 'PAYMENT_FAILED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'CANCELLED_BY_GUEST',
    'CANCELLED_BY_HOST', 'NO_SHOW')),
  drop constraint booking_check3,
  add constraint booking_due_check
    check ((due_at is not null) = (status in ('AWAITING_PAYMENT', 'REQUESTED', 'CONFIRMED', 'IN_STAY'))),
  add check (status <> 'AWAITING_PAYMENT' or pay_by is not null);
update booking.booking set instant = answer_by is null;
alter table booking.booking alter instant drop default;
