-- For those who want to know what they wrote, or to be erased.
create index message_author_idx on messaging.message (author_id) where author_id is not null;
create index read_mark_reader_idx on messaging.read_mark (reader_id);
