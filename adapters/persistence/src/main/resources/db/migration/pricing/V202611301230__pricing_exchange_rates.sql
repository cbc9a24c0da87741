-- What currencies were worth in others, for showing prices; nothing is charged by it. A row for each base and day, kept:
-- some hundred a year.
create table pricing.rate_table (
  base       text  not null check (base ~ '^[A-Z]{3}$'),
  -- Counts from that day on, until a newer one does.
  valid_from date  not null,
  -- The currency's code: how many units of it one of the base is worth, a decimal as text.
  rates      jsonb not null check (jsonb_typeof(rates) = 'object'),
  primary key (base, valid_from)
);
