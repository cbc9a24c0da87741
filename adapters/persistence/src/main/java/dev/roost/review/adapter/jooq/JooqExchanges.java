package dev.roost.review.adapter.jooq;

import static dev.roost.review.adapter.jooq.generated.Tables.EXCHANGE;
import static dev.roost.review.adapter.jooq.generated.Tables.REVIEW;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.ExchangeSnapshot;
import dev.roost.review.domain.Exchanges;
import dev.roost.review.domain.Review;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqExchanges implements Exchanges {

  private final DSLContext db;

  JooqExchanges(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Exchange> find(BookingId booking) {
    return db.selectFrom(EXCHANGE).where(EXCHANGE.BOOKING_ID.eq(booking.value())).fetchOptional(this::toExchange);
  }

  @Override
  public Optional<Exchange> findWith(ReviewId review) {
    return db.select(REVIEW.BOOKING_ID).from(REVIEW).where(REVIEW.ID.eq(review.value()))
        .fetchOptional(row -> new BookingId(row.value1())).flatMap(this::find);
  }

  /** Reviews are read in a statement of their own, after the lock: what is read with it may be older than it. */
  @Override
  public Optional<Exchange> lock(BookingId booking) {
    return db.selectFrom(EXCHANGE).where(EXCHANGE.BOOKING_ID.eq(booking.value())).forNoKeyUpdate()
        .fetchOptional(this::toExchange);
  }

  @Override
  public Optional<Exchange> lockFree(BookingId booking) {
    return db.selectFrom(EXCHANGE).where(EXCHANGE.BOOKING_ID.eq(booking.value())).forNoKeyUpdate().skipLocked()
        .fetchOptional(this::toExchange);
  }

  @Override
  public void addIfAbsent(Exchange exchange) {
    var stored = exchange.snapshot();
    db.insertInto(EXCHANGE)
        .set(EXCHANGE.BOOKING_ID, stored.booking().value())
        .set(EXCHANGE.VERSION, 1L)
        .set(EXCHANGE.LISTING_ID, stored.listing().value())
        .set(EXCHANGE.HOST_ID, stored.host().value())
        .set(EXCHANGE.GUEST_ID, stored.guest().value())
        .set(EXCHANGE.CLOSES_AT, stored.closesAt()).onConflictDoNothing().execute();
  }

  @Override
  public void save(Exchange exchange) {
    var stored = db.update(EXCHANGE)
        .set(EXCHANGE.VERSION, exchange.version() + 1)
        .set(EXCHANGE.REVEALED_AT, exchange.revealedAt().orElse(null))
        .set(EXCHANGE.DUE_AT, exchange.dueAt().orElse(null))
        .set(EXCHANGE.DUE_FAILURES, 0)
        .where(EXCHANGE.BOOKING_ID.eq(exchange.booking().value()), EXCHANGE.VERSION.eq(exchange.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException(
          "The exchange of %s was changed meanwhile".formatted(exchange.booking()));
    }
    exchange.snapshot().reviews().forEach(review -> save(exchange, review));
  }

  /** Whoever writes at this moment locks the exchange: it is left alone. */
  @Override
  public int forgetSilentBefore(Instant before, int atMost) {
    return db.deleteFrom(EXCHANGE).where(EXCHANGE.BOOKING_ID.in(select(EXCHANGE.BOOKING_ID).from(EXCHANGE)
        .where(EXCHANGE.CLOSES_AT.lt(before))
        .andNotExists(selectOne().from(REVIEW).where(REVIEW.BOOKING_ID.eq(EXCHANGE.BOOKING_ID)))
        .limit(atMost).forUpdate().skipLocked())).execute();
  }

  private void save(Exchange exchange, Review review) {
    var row = ReviewRows.of(exchange, review);
    db.insertInto(REVIEW).set(REVIEW.ID, review.id().value()).set(row).onConflict(REVIEW.ID).doUpdate().set(row)
        .execute();
  }

  private Exchange toExchange(Record row) {
    var reviews = db.selectFrom(REVIEW).where(REVIEW.BOOKING_ID.eq(row.get(EXCHANGE.BOOKING_ID)))
        .orderBy(REVIEW.WRITTEN_BY).fetch(ReviewRows::toReview);
    return Exchange.restore(new ExchangeSnapshot(new BookingId(row.get(EXCHANGE.BOOKING_ID)),
        row.get(EXCHANGE.VERSION), new ListingId(row.get(EXCHANGE.LISTING_ID)), new UserId(row.get(EXCHANGE.HOST_ID)),
        new UserId(row.get(EXCHANGE.GUEST_ID)), row.get(EXCHANGE.CLOSES_AT), row.get(EXCHANGE.REVEALED_AT), reviews));
  }
}
