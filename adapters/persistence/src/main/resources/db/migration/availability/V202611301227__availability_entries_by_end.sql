-- What lies around a stay is found by the end of its nights: less than a third of the time that the temporal key takes.
create index calendar_entry_end_idx on availability.calendar_entry (listing_id, upper(nights));
