package dev.roost.search.adapter.jooq;

import static dev.roost.search.adapter.jooq.generated.Tables.CARD;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;

import dev.roost.availability.spi.OpenNights.Outlook;
import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.review.contract.Tally;
import dev.roost.search.adapter.jooq.CardDocuments.CalendarRow;
import dev.roost.search.adapter.jooq.CardDocuments.FaceRow;
import dev.roost.search.adapter.jooq.CardDocuments.HouseRow;
import dev.roost.search.adapter.jooq.CardDocuments.PriceRow;
import dev.roost.search.adapter.jooq.CardDocuments.RatingRow;
import dev.roost.search.application.Card;
import dev.roost.search.application.Cards;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Cards on PostgreSQL, many in each statement. */
@Repository
class JooqCards implements Cards {

  private final DSLContext db;
  private final CardStatements statements;

  JooqCards(DSLContext db) {
    this.db = db;
    this.statements = new CardStatements(db);
  }

  @Override
  public void lock(Collection<ListingId> listings) {
    if (!listings.isEmpty()) {
      statements.lock(ids(listings));
    }
  }

  @Override
  public Set<ListingId> existing(Collection<ListingId> listings) {
    return db.select(CARD.LISTING_ID).from(CARD).where(CARD.LISTING_ID.eq(any(ids(listings))))
        .fetchSet(row -> new ListingId(row.value1()));
  }

  @Override
  public void put(Collection<Card> cards) {
    if (!cards.isEmpty()) {
      statements.put(
          CardDocuments.of(cards.stream().map(HouseRow::of).toList()),
          CardDocuments.of(cards.stream().map(it -> CalendarRow.of(it.listing(), it.calendar())).toList()),
          CardDocuments.of(cards.stream().map(it -> PriceRow.of(it.listing(), it.prices())).toList()),
          CardDocuments.of(cards.stream().map(FaceRow::of).toList()));
    }
  }

  @Override
  public void putCalendars(Map<ListingId, Outlook> calendars) {
    statements.putCalendars(CardDocuments.of(
        calendars.entrySet().stream().map(it -> CalendarRow.of(it.getKey(), it.getValue())).toList()));
  }

  @Override
  public void putPrices(Map<ListingId, PriceOutlook> prices) {
    statements.putPrices(CardDocuments.of(
        prices.entrySet().stream().map(it -> PriceRow.of(it.getKey(), it.getValue())).toList()));
  }

  @Override
  public void putRatings(Map<ListingId, Tally> ratings) {
    statements.putRatings(CardDocuments.of(
        ratings.entrySet().stream().map(it -> RatingRow.of(it.getKey(), it.getValue())).toList()));
  }

  @Override
  public void remove(Collection<ListingId> listings) {
    if (!listings.isEmpty()) {
      statements.remove(ids(listings));
    }
  }

  @Override
  public List<ListingId> after(@Nullable ListingId listing, int limit) {
    return db.select(CARD.LISTING_ID).from(CARD)
        .where(listing == null ? noCondition() : CARD.LISTING_ID.gt(listing.value()))
        .orderBy(CARD.LISTING_ID).limit(limit).fetch(row -> new ListingId(row.value1()));
  }

  @Override
  public List<ListingId> endingBefore(LocalDate date, int limit) {
    return db.select(CARD.LISTING_ID).from(CARD).where(CARD.KNOWN_UNTIL.lt(date)).limit(limit)
        .fetch(row -> new ListingId(row.value1()));
  }

  private static UUID[] ids(Collection<ListingId> listings) {
    return listings.stream().map(ListingId::value).toArray(UUID[]::new);
  }
}
