create schema invoicing;

-- How users want to be named on documents issued from now on.
create table invoicing.billing_profile (
  user_id uuid   not null primary key,
  version bigint not null check (version > 0),
  name    text   not null check (length(name) between 1 and 200),
  address text   not null check (length(address) <= 500),
  country text   not null check (country ~ '^([A-Z]{2})?$'),
  tax_id  text   not null check (length(tax_id) <= 40)
);

-- The numbers of one seller. Whoever issues a document locks this row until the document is committed with its number.
create table invoicing.series (
  id             uuid        not null primary key,
  version        bigint      not null check (version > 0),
  -- A host; nobody where Roost itself sells.
  seller_id      uuid        constraint series_seller_key unique nulls not distinct,
  ordinal        bigint      not null generated always as identity,
  code           text        not null generated always as
                   (case when seller_id is null then 'R' else 'H' || ordinal::text end) stored
                   constraint series_code_key unique,
  -- In the year of the last issue, UTC; 0 before the first.
  last           int         not null check (last >= 0),
  last_issued_at timestamptz not null
);

-- The lines of a document add up to its total.
create function invoicing.sum_of(lines jsonb) returns numeric language sql immutable
  return (select coalesce(sum((line ->> 'amount')::numeric), 0) from jsonb_array_elements(lines) line);

-- Invoices and credit notes, for ever.
-- Retention: kept for as long as the law asks, ten years in most of the EU; nothing here is changed or deleted. At about
-- 50 million rows the lines of old years are to be moved out of this table, not the rows: numbers refer to their predecessors.
create table invoicing.document (
  id             uuid        not null primary key,
  series_id      uuid        not null references invoicing.series,
  year           int         not null,
  number         int         not null check (number > 0),
  -- The number before it, which has to be there: so a series has no gaps, by keys alone.
  predecessor    int         generated always as (nullif(number - 1, 0)) stored,
  kind           text        not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
  subject        text        not null check (subject in ('STAY', 'GUEST_SERVICE', 'HOST_SERVICE')),
  occasion       text        not null check (occasion in ('CONFIRMED', 'ALTERED', 'CANCELLED_BY_GUEST',
                                                          'CANCELLED_BY_HOST', 'NO_SHOW')),
  booking_id     uuid        not null,
  alteration_id  uuid,
  seller_id      uuid,
  buyer_id       uuid        not null,
  -- {"name", "address", "country", "taxId"} as they were when it was issued.
  seller         jsonb       not null,
  buyer          jsonb       not null,
  listing_title  text        not null,
  check_in       date        not null,
  check_out      date        not null check (check_out > check_in),
  through_roost  boolean     not null,
  currency       char(3)     not null check (currency ~ '^[A-Z]{3}$'),
  -- [{"kind", "text", "quantity", "unit", "amount"}], in minor units; negative on credit notes.
  lines          jsonb       not null check (jsonb_array_length(lines) > 0),
  included_taxes jsonb       not null,
  total          bigint      not null,
  corrects       uuid,
  issued_at      timestamptz not null,
  constraint document_number_key unique (series_id, year, number),
  constraint document_without_gap foreign key (series_id, year, predecessor)
    references invoicing.document (series_id, year, number),
  constraint document_year_check check (year = extract(year from issued_at at time zone 'UTC')),
  constraint document_once unique nulls not distinct (booking_id, occasion, alteration_id, kind, series_id, buyer_id),
  constraint document_alteration_check check ((alteration_id is not null) = (occasion = 'ALTERED')),
  constraint document_adds_up check (invoicing.sum_of(lines) = total),
  constraint document_sign_check check (case kind when 'INVOICE' then total > 0 else total < 0 end),
  constraint document_corrects_check check ((corrects is not null) = (kind = 'CREDIT_NOTE')),
  -- What credit notes refer to, so that they cannot take back an invoice of somebody else.
  constraint document_of_parties_key unique (id, booking_id, series_id, buyer_id, currency),
  constraint document_corrects_fkey foreign key (corrects, booking_id, series_id, buyer_id, currency)
    references invoicing.document (id, booking_id, series_id, buyer_id, currency)
);
create index document_buyer_idx on invoicing.document (buyer_id, id);
create index document_seller_idx on invoicing.document (seller_id, id) where seller_id is not null;
create index document_booking_idx on invoicing.document (booking_id, id);
create index document_series_idx on invoicing.document (series_id, id);
create index document_corrects_idx on invoicing.document (corrects) where corrects is not null;

-- Credit notes take back invoices, and never more than there was.
create function invoicing.check_credit() returns trigger language plpgsql as $$
begin
  if (select kind from invoicing.document where id = new.corrects) <> 'INVOICE'
    or (select sum(total) from invoicing.document where id = new.corrects or corrects = new.corrects) < 0 then
    raise exception 'Credit note % takes back more than its invoice has', new.id
      using errcode = 'check_violation', constraint = 'document_credit_within_invoice';
  end if;
  return null;
end
$$;
create constraint trigger document_credit_within_invoice after insert on invoicing.document
  for each row when (new.corrects is not null) execute function invoicing.check_credit();

create function invoicing.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are never changed: what was wrong is taken back by a credit note', tg_table_name
    using errcode = 'restrict_violation', constraint = tg_table_name || '_is_for_ever';
end
$$;
create trigger document_is_for_ever before update or delete or truncate on invoicing.document
  for each statement execute function invoicing.refuse_change();
create trigger series_is_for_ever before update of id, seller_id, ordinal or delete or truncate on invoicing.series
  for each statement execute function invoicing.refuse_change();

-- Numbers are given upwards.
create function invoicing.check_series() returns trigger language plpgsql as $$
begin
  if new.last_issued_at < old.last_issued_at or (new.last < old.last
    and extract(year from new.last_issued_at at time zone 'UTC') = extract(year from old.last_issued_at at time zone 'UTC'))
  then
    raise exception 'Series % goes back', new.code
      using errcode = 'check_violation', constraint = 'series_goes_forward';
  end if;
  return new;
end
$$;
create trigger series_goes_forward before update on invoicing.series
  for each row execute function invoicing.check_series();
