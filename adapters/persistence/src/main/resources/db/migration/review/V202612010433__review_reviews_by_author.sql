-- For those who want to know what they wrote, or to be erased.
create index review_author_idx on review.review (author_id);
create index review_of_guest_idx on review.review (guest_id);
create index review_of_host_idx on review.review (host_id);
create index report_reporter_idx on review.report (reporter_id);
