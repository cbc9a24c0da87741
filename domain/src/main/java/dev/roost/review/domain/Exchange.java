package dev.roost.review.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.ReviewRefusal.AlreadyReplied;
import dev.roost.review.contract.ReviewRefusal.AlreadyReviewed;
import dev.roost.review.contract.ReviewRefusal.ReviewIsRevealed;
import dev.roost.review.contract.ReviewRefusal.ReviewingClosed;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.contract.ReviewsRevealed;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Aggregate;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/**
 * What guest and host write about each other after a stay. Neither reads the other's before both are in or the time to
 * write is over; both are one aggregate, so that of two who write at the same moment one is the second.
 */
@AggregateRoot
public final class Exchange extends Aggregate {

  /** How many days after the end of the stay one can write. */
  public static final int DAYS = 14;

  @Identity private final BookingId booking;
  private final ListingId listing;
  private final UserId host;
  private final UserId guest;
  private final Instant closesAt;
  private @Nullable Instant revealedAt;
  private List<Review> reviews;

  private Exchange(ExchangeSnapshot stored) {
    super(stored.version());
    this.booking = stored.booking();
    this.listing = stored.listing();
    this.host = stored.host();
    this.guest = stored.guest();
    this.closesAt = stored.closesAt();
    this.revealedAt = stored.revealedAt();
    this.reviews = stored.reviews();
  }

  /**
   * One in which nobody has written yet. It closes at the same time of day as the stay ended, on the listing's clock: a
   * change of the clocks in between moves nothing.
   *
   * @param ended when the stay ended, listing-local
   */
  public static Exchange open(BookingId booking, ListingId listing, UserId host, UserId guest, LocalDateTime ended,
      ZoneId zone) {
    return new Exchange(new ExchangeSnapshot(booking, 0, listing, host, guest,
        ended.plusDays(DAYS).atZone(zone).toInstant(), null, List.of()));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Exchange restore(ExchangeSnapshot stored) {
    return new Exchange(stored);
  }

  /** Writes a side's review; the second one reveals both, and raises {@link ReviewsRevealed}. */
  public Review write(ReviewId id, Reviewer by, UserId author, ReviewContent content, Instant now) {
    by(by).ifPresent(written -> {
      throw new Refused(new AlreadyReviewed(written.id()));
    });
    mustBeOpen(now);
    var review = Review.written(id, by, author, content, now);
    reviews = Stream.concat(reviews.stream(), Stream.of(review)).sorted(Comparator.comparing(Review::by)).toList();
    if (by(by.other()).isPresent()) {
      reveal(now);
    }
    return review;
  }

  /** Changes what a side wrote, while the other one has not read it. */
  public Review edit(ReviewId id, Reviewer by, long expectedVersion, ReviewContent content, Instant now) {
    var review = own(id, by, "edit this review");
    mustBeAt(review, expectedVersion);
    if (revealedAt != null) {
      throw new Refused(new ReviewIsRevealed(id, revealedAt));
    }
    mustBeOpen(now);
    return replace(review.edited(content, now));
  }

  /** Answers the other side's review, once and for everybody. */
  public Review reply(ReviewId id, Reviewer by, UserId author, String text, Instant now) {
    var review = own(id, by.other(), "reply to this review");
    if (revealedAt == null) {
      throw unknown(id);
    }
    if (review.reply() != null) {
      throw new Refused(new AlreadyReplied(id));
    }
    return replace(review.answered(new Reply(text, author, now)));
  }

  /**
   * Reveals what is there once the time to write is over; raises {@link ReviewsRevealed}.
   *
   * @return whether it did
   */
  public boolean revealIfDue(Instant now) {
    var due = dueAt().filter(at -> !now.isBefore(at));
    due.ifPresent(this::reveal);
    return due.isPresent();
  }

  /** When Roost's clock has something to do with it: where somebody wrote and others have not read it. */
  public Optional<Instant> dueAt() {
    return revealedAt == null && !reviews.isEmpty() ? Optional.of(closesAt) : Optional.empty();
  }

  /** What a side wrote. */
  public Optional<Review> by(Reviewer reviewer) {
    return reviews.stream().filter(review -> review.by() == reviewer).findFirst();
  }

  /** What a side may read of the other's. */
  public Optional<Review> readableBy(Reviewer reader) {
    return revealedAt == null ? Optional.empty() : by(reader.other());
  }

  public Optional<Review> review(ReviewId id) {
    return reviews.stream().filter(review -> review.id().equals(id)).findFirst();
  }

  /** Whose ratings a side's review counts in. */
  public List<Rated> ratedBy(Reviewer reviewer) {
    return reviewer == Reviewer.GUEST
        ? List.of(Rated.listing(listing), Rated.host(host))
        : List.of(Rated.guest(guest));
  }

  public boolean isRevealed() { return revealedAt != null; }

  public BookingId booking() {
    return booking;
  }

  public ListingId listing() {
    return listing;
  }

  public UserId host() {
    return host;
  }

  public UserId guest() {
    return guest;
  }

  /** Until when both can write. */
  public Instant closesAt() {
    return closesAt;
  }

  /** Since when everybody can read. */
  public Optional<Instant> revealedAt() {
    return Optional.ofNullable(revealedAt);
  }

  /** All that is to be stored. */
  public ExchangeSnapshot snapshot() {
    return new ExchangeSnapshot(booking, version(), listing, host, guest, closesAt, revealedAt, reviews);
  }

  private void reveal(Instant at) {
    revealedAt = at;
    raise(new ReviewsRevealed(booking, listing, guest, host, reviews.stream().map(Review::by).toList(), at));
  }

  private Review replace(Review changed) {
    reviews = reviews.stream().map(review -> review.id().equals(changed.id()) ? changed : review).toList();
    return changed;
  }

  /** The review, if that side wrote it. */
  private Review own(ReviewId id, Reviewer by, String action) {
    var review = review(id).orElseThrow(() -> unknown(id));
    if (review.by() != by) {
      throw revealedAt == null ? unknown(id) : new Refused(new NotAllowed(action));
    }
    return review;
  }

  private void mustBeOpen(Instant now) {
    if (!now.isBefore(closesAt)) {
      throw new Refused(new ReviewingClosed(booking, closesAt));
    }
  }

  private static void mustBeAt(Review review, long expectedVersion) {
    if (review.version() != expectedVersion) {
      throw new Refused(new VersionStale("review", review.version()));
    }
  }

  private static Refused unknown(ReviewId id) {
    return new Refused(new NotFound("review", id.toString()));
  }
}
