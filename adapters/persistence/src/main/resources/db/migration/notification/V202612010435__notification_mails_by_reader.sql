-- For those who want to know, or to be erased.
create index mail_reader_idx on notification.mail (reader_id);
