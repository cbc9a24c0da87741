-- The proposal of two administrators that a refund was approved with; null for what a booking owes.
alter table payment.refund add column proposal_id uuid;
