package dev.roost.migration.adapter.jooq;

import static dev.roost.migration.adapter.jooq.generated.Tables.KNOWN_LISTING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;

import dev.roost.listing.contract.ListingId;
import dev.roost.migration.domain.ForeignPrices;
import dev.roost.migration.domain.KnownListing;
import dev.roost.migration.domain.KnownListings;
import dev.roost.migration.domain.StayLength;
import dev.roost.shared.Currency;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Which foreign listing is which of ours, a row each. */
@Repository
class JooqKnownListings implements KnownListings {

  /** The key first. */
  private static final List<Field<?>> COLUMNS = List.of(KNOWN_LISTING.SOURCE, KNOWN_LISTING.EXTERNAL_ID,
      KNOWN_LISTING.LISTING_ID, KNOWN_LISTING.CURRENCY, KNOWN_LISTING.NIGHT_PRICE, KNOWN_LISTING.WEEK_PRICE,
      KNOWN_LISTING.MONTH_PRICE, KNOWN_LISTING.CLEANING_FEE, KNOWN_LISTING.GUESTS_INCLUDED,
      KNOWN_LISTING.EXTRA_GUEST_FEE, KNOWN_LISTING.MINIMUM_NIGHTS, KNOWN_LISTING.MAXIMUM_NIGHTS,
      KNOWN_LISTING.CONTENT_FINGERPRINT, KNOWN_LISTING.CALENDAR_FINGERPRINT);

  private final DSLContext db;

  JooqKnownListings(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<String, KnownListing> find(String source, Collection<String> externalIds) {
    return db.selectFrom(KNOWN_LISTING).where(KNOWN_LISTING.SOURCE.eq(source))
        .and(KNOWN_LISTING.EXTERNAL_ID.eq(any(externalIds.toArray(String[]::new))))
        .fetchMap(KNOWN_LISTING.EXTERNAL_ID, JooqKnownListings::listing);
  }

  @Override
  public void put(String source, Collection<KnownListing> listings) {
    if (listings.isEmpty()) {
      return;
    }
    var updates = new HashMap<Field<?>, Object>();
    COLUMNS.subList(2, COLUMNS.size()).forEach(column -> updates.put(column, excluded(column)));
    var insert = db.insertInto(KNOWN_LISTING, COLUMNS);
    for (var listing : listings) {
      insert = insert.values(values(source, listing));
    }
    insert.onConflict(KNOWN_LISTING.SOURCE, KNOWN_LISTING.EXTERNAL_ID).doUpdate().set(updates).execute();
  }

  @Override
  public List<ListingId> listings(String source, @Nullable ListingId after, int limit) {
    return db.select(KNOWN_LISTING.LISTING_ID).from(KNOWN_LISTING).where(KNOWN_LISTING.SOURCE.eq(source))
        .and(after == null ? DSL.noCondition() : KNOWN_LISTING.LISTING_ID.gt(after.value()))
        .orderBy(KNOWN_LISTING.LISTING_ID).limit(limit).fetch(row -> new ListingId(row.value1()));
  }

  private static KnownListing listing(Record row) {
    var prices = new ForeignPrices(Currency.of(row.get(KNOWN_LISTING.CURRENCY)), row.get(KNOWN_LISTING.NIGHT_PRICE),
        row.get(KNOWN_LISTING.WEEK_PRICE),
        row.get(KNOWN_LISTING.MONTH_PRICE), row.get(KNOWN_LISTING.CLEANING_FEE), row.get(KNOWN_LISTING.GUESTS_INCLUDED),
        row.get(KNOWN_LISTING.EXTRA_GUEST_FEE));
    return new KnownListing(row.get(KNOWN_LISTING.EXTERNAL_ID), new ListingId(row.get(KNOWN_LISTING.LISTING_ID)),
        prices,
        new StayLength(row.get(KNOWN_LISTING.MINIMUM_NIGHTS), row.get(KNOWN_LISTING.MAXIMUM_NIGHTS)),
        row.get(KNOWN_LISTING.CONTENT_FINGERPRINT),
        row.get(KNOWN_LISTING.CALENDAR_FINGERPRINT));
  }

  private static @Nullable Object[] values(String source, KnownListing listing) {
    var prices = listing.prices();
    return new @Nullable Object[]{source, listing.externalId(), listing.listing().value(), prices.currency().code(),
        prices.night(), prices.week(), prices.month(), prices.cleaning(), prices.guestsIncluded(), prices.extraGuest(),
        listing.stay().minimum(), listing.stay().maximum(), listing.content(), listing.calendar()};
  }
}
