-- How many guests have rated a listing; its rank says what they make of it. The default is for nodes that do not know of it yet.
alter table search.card add column ratings bigint not null default 0 check (ratings >= 0);
alter table search.card add check ((ratings = 0) = (rank = 500));
