-- What a message is told by.
alter table notification.event add column conversation_id uuid, add column message_id uuid;
