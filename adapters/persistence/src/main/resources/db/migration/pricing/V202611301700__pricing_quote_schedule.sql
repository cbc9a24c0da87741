-- What of a long stay is paid after the booking: [{"dueOn", "from", "amount"}] in order; the rest is paid with it.
alter table pricing.quote add pay_later jsonb not null default '[]' check (jsonb_typeof(pay_later) = 'array');
