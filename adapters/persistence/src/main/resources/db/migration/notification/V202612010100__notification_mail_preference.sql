-- What somebody does not want mail about. Retention: as long as the user has an account.
create table notification.mail_preference (
  user_id    uuid not null,
  turned_off text not null check (turned_off in ('BOOKINGS', 'MESSAGES', 'PAYOUTS', 'REVIEWS')),
  primary key (user_id, turned_off)
);
