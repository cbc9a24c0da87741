-- The payment of the difference, which lies in another context, so that it refers to nothing here.
alter table booking.alteration add payment_id uuid;
