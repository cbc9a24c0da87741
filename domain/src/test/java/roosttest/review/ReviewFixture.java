package roosttest.review;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.Category;
import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportReason;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.Report;
import dev.roost.review.domain.ReviewContent;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import roosttest.identity.Actors;

/** Cara has stayed in Anna's loft in Berlin until the 17th of May 2027, eleven o'clock. */
public final class ReviewFixture {

  public static final ListingId LOFT = new ListingId(UUID.fromString("01900000-0000-7000-8000-0000000000f1"));
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final LocalDateTime ENDED = LocalDateTime.parse("2027-05-17T11:00:00");
  /** A day after the stay. */
  public static final Instant NEXT_DAY = Instant.parse("2027-05-18T12:00:00Z");
  /** Fourteen days after the stay, at the same time. */
  public static final Instant CLOSES = Instant.parse("2027-05-31T09:00:00Z");

  private ReviewFixture() {
  }

  public static Exchange anExchange() {
    return anExchange(LOFT, Actors.CARA);
  }

  public static Exchange anExchange(ListingId listing, UserId guest) {
    return Exchange.open(new BookingId(UUID.randomUUID()), listing, Actors.ANNA, guest, ENDED, BERLIN);
  }

  /** What a guest may say. */
  public static ReviewContent byGuest(int stars) {
    return new ReviewContent(stars, Map.of(Category.CLEANLINESS, stars, Category.VALUE, 3), "Quiet, and near the park.",
        "The tap drips.");
  }

  /** What a host may say. */
  public static ReviewContent byHost(int stars) {
    return new ReviewContent(stars, Map.of(Category.HOUSE_RULES, stars), "A pleasure to host.", null);
  }

  public static ReviewContent by(Reviewer reviewer, int stars) {
    return reviewer == Reviewer.GUEST ? byGuest(stars) : byHost(stars);
  }

  public static UserId authorOf(Exchange exchange, Reviewer reviewer) {
    return reviewer == Reviewer.GUEST ? exchange.guest() : exchange.host();
  }

  public static ReviewId newId() {
    return new ReviewId(UUID.randomUUID());
  }

  public static Report aReport(ReviewId review, UserId reporter) {
    return Report.of(new ReportId(UUID.randomUUID()), review, reporter, ReportReason.OFFENSIVE, "It insults my aunt.",
        NEXT_DAY);
  }
}
