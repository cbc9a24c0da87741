package dev.roost.review.adapter.jooq;

import static dev.roost.platform.HeldTable.exported;
import static dev.roost.platform.HeldTable.kept;
import static dev.roost.review.adapter.jooq.generated.Tables.EXCHANGE;
import static dev.roost.review.adapter.jooq.generated.Tables.FOREIGN_RATING;
import static dev.roost.review.adapter.jooq.generated.Tables.IMPORTED_REVIEW;
import static dev.roost.review.adapter.jooq.generated.Tables.MODERATION;
import static dev.roost.review.adapter.jooq.generated.Tables.RATING;
import static dev.roost.review.adapter.jooq.generated.Tables.REPORT;
import static dev.roost.review.adapter.jooq.generated.Tables.REVIEW;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import dev.roost.platform.jooq.PersonalTexts;
import dev.roost.review.contract.Reviewer;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Stars are kept, since they rate others; words go. */
@Component
class ReviewPersonalData implements PersonalData {

  private static final PersonalTexts<?> OTHERS = new PersonalTexts<>(REVIEW, REVIEW.ID,
      List.of(REVIEW.CONTENT, REVIEW.PRIVATE_NOTE, REVIEW.REPLY));

  private final DSLContext db;

  ReviewPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "review";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        exported("exchange", "stays-to-review").erased("stays: of users whom nobody knows").forgotten(
            "a year after it closed, where nobody wrote; else with its reviews", "review.forget-silent-exchanges"),
        exported("review", "reviews").erased("stars stay, own words go; in the words of others the name goes")
            .asLongAs("others can read it"),
        exported("report", "review-reports").erased("the words of whoever reported go")
            .forgotten("three years after the decision", "review.forget-reports"),
        exported("moderation", "review-moderations").erased("stays: about words that are gone").asLongAs("the review"),
        exported("rating", "ratings").erased("goes, as far as it rates the person").asLongAs("its reviews"),
        kept("imported_review", "guests of other platforms wrote it, who have no account").erased("goes, about the"
            + " person's listings").asLongAs("the listing"),
        kept("foreign_rating", "it is about a listing").erased("goes, about the person's listings")
            .asLongAs("the listing"));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    var user = subject.user().value();
    var about = REVIEW.GUEST_ID.eq(user).or(REVIEW.HOST_ID.eq(user));
    new ExportedRows(db, sink)
        .write("stays-to-review", EXCHANGE, EXCHANGE.GUEST_ID.eq(user).or(EXCHANGE.HOST_ID.eq(user)),
            EXCHANGE.DUE_AT, EXCHANGE.DUE_FAILURES, EXCHANGE.DUE_ERROR)
        // What the other side has written stays blind until it is revealed.
        .write("reviews", REVIEW, writtenBy(user).or(about.and(REVIEW.REVEALED_AT.isNotNull())))
        .write("review-reports", REPORT, REPORT.REPORTER_ID.eq(user), REPORT.DECIDED_BY)
        .write("review-moderations", MODERATION,
            MODERATION.REVIEW_ID.in(select(REVIEW.ID).from(REVIEW).where(writtenBy(user))), MODERATION.CHANGED_BY)
        .write("ratings", RATING, RATING.RATED_ID.eq(user));
  }

  @Override
  public void erase(DataSubject subject) {
    var user = subject.user().value();
    lockExchanges(user);
    db.update(REVIEW).set(REVIEW.CONTENT, DataSubject.GONE).setNull(REVIEW.PRIVATE_NOTE)
        .set(REVIEW.VERSION, REVIEW.VERSION.plus(1))
        .where(writtenBy(user), REVIEW.CONTENT.ne(DataSubject.GONE).or(REVIEW.PRIVATE_NOTE.isNotNull())).execute();
    db.update(REVIEW).setNull(REVIEW.REPLY).setNull(REVIEW.REPLY_BY).setNull(REVIEW.REPLIED_AT)
        .set(REVIEW.VERSION, REVIEW.VERSION.plus(1)).where(answeredBy(user)).execute();
    OTHERS.mask(db, subject, REVIEW.GUEST_ID.eq(user).or(REVIEW.HOST_ID.eq(user)));
    db.update(REPORT).setNull(REPORT.WORDS).set(REPORT.VERSION, REPORT.VERSION.plus(1))
        .where(REPORT.REPORTER_ID.eq(user), REPORT.WORDS.isNotNull()).execute();
    db.deleteFrom(RATING).where(RATING.RATED_ID.eq(user)).execute();
    var listings = subject.listingIds();
    db.deleteFrom(IMPORTED_REVIEW).where(IMPORTED_REVIEW.LISTING_ID.eq(any(listings))).execute();
    db.deleteFrom(FOREIGN_RATING).where(FOREIGN_RATING.LISTING_ID.eq(any(listings))).execute();
  }

  /** Whoever writes in one at this moment comes before or after, and then reads what is left. */
  private void lockExchanges(UUID user) {
    db.select(EXCHANGE.BOOKING_ID).from(EXCHANGE).where(EXCHANGE.BOOKING_ID.in(select(REVIEW.BOOKING_ID).from(REVIEW)
        .where(writtenBy(user).or(REVIEW.GUEST_ID.eq(user)).or(REVIEW.HOST_ID.eq(user)).or(REVIEW.REPLY_BY.eq(user)))))
        .orderBy(EXCHANGE.BOOKING_ID).forNoKeyUpdate().fetch();
  }

  /** In somebody's name counts as well as by them. */
  private static Condition writtenBy(UUID user) {
    return REVIEW.AUTHOR_ID.eq(user).or(is(Reviewer.GUEST).and(REVIEW.GUEST_ID.eq(user)))
        .or(is(Reviewer.HOST).and(REVIEW.HOST_ID.eq(user)));
  }

  private static Condition answeredBy(UUID user) {
    return REVIEW.REPLY_BY.eq(user).or(REVIEW.REPLY.isNotNull()
        .and(is(Reviewer.GUEST).and(REVIEW.HOST_ID.eq(user)).or(is(Reviewer.HOST).and(REVIEW.GUEST_ID.eq(user)))));
  }

  private static Condition is(Reviewer writer) {
    return REVIEW.WRITTEN_BY.eq(writer.name());
  }
}
