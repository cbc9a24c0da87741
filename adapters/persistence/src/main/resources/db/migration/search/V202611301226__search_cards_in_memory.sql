-- Searches look at cards in the memory of each node; PostgreSQL keeps them, and tells the nodes which ones changed.

drop index search.card_position_idx, search.card_rank_idx, search.card_night_idx, search.card_week_idx,
  search.card_month_idx, search.card_short_idx;

alter table search.card add column amenity_codes text[] not null default '{}';
update search.card set amenity_codes = array(
  select code from search.amenity where get_bit(amenities, bit) = 1 order by code);
alter table search.card drop column amenities;
alter table search.card rename column amenity_codes to amenities;
alter table search.card alter column amenities drop default;
drop table search.amenity;
drop sequence search.amenity_bit;

-- Which transaction was the last to change the card of a listing, or to remove it. A node that has read what there was
-- while every transaction before some point was over, asks for what changed from that point on; so none is missed, however
-- late it commits. Retention: a row for each listing that ever was on the market.
create table search.card_change (
  listing_id uuid not null primary key,
  changed    xid8 not null default pg_current_xact_id()
);
create index card_change_changed_idx on search.card_change (changed);
