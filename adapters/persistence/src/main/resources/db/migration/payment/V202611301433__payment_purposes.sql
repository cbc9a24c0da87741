-- What a payment is for: the stay, or the difference of an alteration. Each is paid by one payment.
alter table payment.payment add purpose text not null default 'STAY' check (purpose in ('STAY', 'DIFFERENCE'));
alter table payment.payment alter purpose drop default;
alter table payment.payment add alteration_id uuid check ((alteration_id is not null) = (purpose = 'DIFFERENCE'));

create unique index payment_stay_idx on payment.payment (booking_id) where purpose = 'STAY';
create unique index payment_difference_idx on payment.payment (alteration_id) where alteration_id is not null;
