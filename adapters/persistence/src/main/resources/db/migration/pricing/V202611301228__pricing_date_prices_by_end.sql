-- Prices of the nights of a stay, by the end of their range: less than a third of the time that the temporal key takes.
create index date_price_end_idx on pricing.date_price (listing_id, upper(nights));
