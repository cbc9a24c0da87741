package dev.roost.review.adapter.jooq;

import static dev.roost.review.adapter.jooq.generated.Tables.EXCHANGE;
import static dev.roost.review.adapter.jooq.generated.Tables.IMPORTED_REVIEW;
import static dev.roost.review.adapter.jooq.generated.Tables.MODERATION;
import static dev.roost.review.adapter.jooq.generated.Tables.REVIEW;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.review.api.StayToReviewView;
import dev.roost.review.application.ReviewLists;
import dev.roost.review.application.Shown;
import dev.roost.review.application.ShownPlace;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.domain.Rated;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqReviewLists implements ReviewLists {

  private final DSLContext db;

  JooqReviewLists(DSLContext db) {
    this.db = db;
  }

  @Override
  public Page<Shown> about(Rated rated, PageRequest page) {
    var after = page.after() == null ? null : ShownPlace.parse(page.after());
    var found = Stream.concat(own(rated, after, page.limit() + 1).stream(), foreign(rated, after, page.limit() + 1)
        .stream()).sorted(Comparator.comparing(ShownPlace::of)).toList();
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, ShownPlace.of(items.getLast()).toString());
  }

  @Override
  public Optional<Shown> find(ReviewId review) {
    return db.selectFrom(REVIEW).where(REVIEW.ID.eq(review.value()), REVIEW.REVEALED_AT.isNotNull())
        .fetchOptional(JooqReviewLists::own)
        .or(() -> db.selectFrom(IMPORTED_REVIEW).where(IMPORTED_REVIEW.ID.eq(review.value()))
            .fetchOptional(JooqReviewLists::foreign));
  }

  @Override
  public Page<StayToReviewView> openFor(UserId guest, Instant now, PageRequest page) {
    return open(EXCHANGE.GUEST_ID.eq(guest.value()), Reviewer.GUEST, now, page);
  }

  @Override
  public Page<StayToReviewView> openFor(Set<ListingId> listings, Instant now, PageRequest page) {
    return open(EXCHANGE.LISTING_ID.in(listings.stream().map(ListingId::value).toList()), Reviewer.HOST, now, page);
  }

  private List<Shown> own(Rated rated, @Nullable ShownPlace after, int most) {
    return db.selectFrom(REVIEW).where(Counting.shown(rated))
        .and(after == null ? noCondition() : row(REVIEW.REVEALED_AT, REVIEW.ID).lt(after.at(), after.id()))
        .orderBy(REVIEW.REVEALED_AT.desc(), REVIEW.ID.desc()).limit(most).fetch(JooqReviewLists::own);
  }

  /** Only listings are imported with reviews. */
  private List<Shown> foreign(Rated rated, @Nullable ShownPlace after, int most) {
    if (rated.kind() != Rated.Kind.LISTING) {
      return List.of();
    }
    return db.selectFrom(IMPORTED_REVIEW).where(IMPORTED_REVIEW.LISTING_ID.eq(rated.id()))
        .and(after == null ? noCondition() : isAfter(after))
        .and(notExists(selectOne().from(MODERATION).where(MODERATION.REVIEW_ID.eq(IMPORTED_REVIEW.ID),
            MODERATION.HIDDEN.isTrue())))
        .orderBy(IMPORTED_REVIEW.WRITTEN_ON.desc(), IMPORTED_REVIEW.ID.desc()).limit(most)
        .fetch(JooqReviewLists::foreign);
  }

  /** Those of a day stand where that day begins. */
  private static Condition isAfter(ShownPlace place) {
    var day = LocalDate.ofInstant(place.at(), ZoneOffset.UTC);
    return beginning(day).equals(place.at())
        ? row(IMPORTED_REVIEW.WRITTEN_ON, IMPORTED_REVIEW.ID).lt(day, place.id())
        : IMPORTED_REVIEW.WRITTEN_ON.le(day);
  }

  private Page<StayToReviewView> open(Condition whose, Reviewer as, Instant now, PageRequest page) {
    var after = page.after() == null ? null : ShownPlace.parse(page.after());
    var found = db.selectFrom(EXCHANGE)
        .where(whose.and(EXCHANGE.REVEALED_AT.isNull()).and(EXCHANGE.CLOSES_AT.gt(now)))
        .and(after == null ? noCondition() : row(EXCHANGE.CLOSES_AT, EXCHANGE.BOOKING_ID).gt(after.at(), after.id()))
        .and(notExists(selectOne().from(REVIEW).where(REVIEW.BOOKING_ID.eq(EXCHANGE.BOOKING_ID),
            REVIEW.WRITTEN_BY.eq(as.name()))))
        .orderBy(EXCHANGE.CLOSES_AT, EXCHANGE.BOOKING_ID).limit(page.limit() + 1)
        .fetch(row -> new StayToReviewView(new BookingId(row.get(EXCHANGE.BOOKING_ID)),
            new ListingId(row.get(EXCHANGE.LISTING_ID)), as, row.get(EXCHANGE.CLOSES_AT)));
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var last = found.get(page.limit() - 1);
    return new Page<>(found.subList(0, page.limit()),
        new ShownPlace(last.closesAt(), last.booking().value()).toString());
  }

  private static Shown own(Record row) {
    return new Shown.Own(new BookingId(row.get(REVIEW.BOOKING_ID)), new ListingId(row.get(REVIEW.LISTING_ID)),
        new UserId(row.get(REVIEW.HOST_ID)), new UserId(row.get(REVIEW.GUEST_ID)), ReviewRows.toReview(row),
        row.get(REVIEW.REVEALED_AT));
  }

  private static Shown foreign(Record row) {
    return new Shown.Foreign(new ReviewId(row.get(IMPORTED_REVIEW.ID)),
        new ListingId(row.get(IMPORTED_REVIEW.LISTING_ID)), row.get(IMPORTED_REVIEW.SOURCE),
        row.get(IMPORTED_REVIEW.AUTHOR_NAME), row.get(IMPORTED_REVIEW.CONTENT),
        beginning(row.get(IMPORTED_REVIEW.WRITTEN_ON)));
  }

  private static Instant beginning(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
