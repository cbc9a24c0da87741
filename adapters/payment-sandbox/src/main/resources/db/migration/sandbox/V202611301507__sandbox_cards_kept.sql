-- Whether the guest agreed that the card of a payment is charged again while they are not there.
alter table sandbox.object add card_kept boolean not null default false;
