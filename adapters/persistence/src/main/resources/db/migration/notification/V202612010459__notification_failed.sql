-- What failed is counted and listed among much that did not.
create index mail_failed_idx on notification.mail (id) where status = 'FAILED';
create index delivery_failed_idx on notification.delivery (id) where status = 'FAILED';
