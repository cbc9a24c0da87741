package dev.roost.review.domain;

import static dev.roost.review.contract.Reviewer.GUEST;
import static dev.roost.review.contract.Reviewer.HOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;
import static roosttest.review.ReviewFixture.BERLIN;
import static roosttest.review.ReviewFixture.CLOSES;
import static roosttest.review.ReviewFixture.LOFT;
import static roosttest.review.ReviewFixture.NEXT_DAY;
import static roosttest.review.ReviewFixture.anExchange;
import static roosttest.review.ReviewFixture.byGuest;
import static roosttest.review.ReviewFixture.byHost;
import static roosttest.review.ReviewFixture.newId;

import dev.roost.review.contract.ReviewRefusal.AlreadyReplied;
import dev.roost.review.contract.ReviewRefusal.AlreadyReviewed;
import dev.roost.review.contract.ReviewRefusal.ReviewIsRevealed;
import dev.roost.review.contract.ReviewRefusal.ReviewingClosed;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.contract.ReviewsRevealed;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExchangeTest {

  private static final Instant JUST_BEFORE = CLOSES.minusNanos(1_000);

  private final Exchange exchange = anExchange();

  @ParameterizedTest
  @EnumSource
  void shouldShowNeitherSideTheOthersWordsBeforeBothAreIn(Reviewer first) {
    // given
    write(first, NEXT_DAY);
    assertThat(exchange.isRevealed()).isFalse();
    assertThat(exchange.readableBy(first.other())).isEmpty();
    assertThat(exchange.takeEvents()).isEmpty();
    // when
    write(first.other(), NEXT_DAY.plusSeconds(60));
    // then
    assertThat(exchange.revealedAt()).contains(NEXT_DAY.plusSeconds(60));
    assertThat(exchange.readableBy(HOST)).get().extracting(Review::by).isEqualTo(GUEST);
    assertThat(exchange.readableBy(GUEST)).get().extracting(Review::by).isEqualTo(HOST);
    assertThat(exchange.takeEvents()).containsExactly(new ReviewsRevealed(exchange.booking(), LOFT, CARA, ANNA,
        List.of(GUEST, HOST), NEXT_DAY.plusSeconds(60)));
    assertThat(exchange.dueAt()).isEmpty();
  }

  @Test
  void shouldBeRevealedAtTheDeadlineHoweverLateSomebodyLooks() {
    // given
    write(GUEST, NEXT_DAY);
    assertThat(exchange.dueAt()).contains(CLOSES);
    // then
    assertThat(exchange.revealIfDue(JUST_BEFORE)).isFalse();
    assertThat(exchange.isRevealed()).isFalse();
    // when
    var revealed = exchange.revealIfDue(CLOSES.plusSeconds(3_600));
    // then
    assertThat(revealed).isTrue();
    assertThat(exchange.revealedAt()).contains(CLOSES);
    assertThat(exchange.takeEvents()).singleElement().isInstanceOfSatisfying(ReviewsRevealed.class,
        event -> assertThat(event.by()).containsExactly(GUEST));
    assertThat(exchange.revealIfDue(CLOSES.plusSeconds(3_600))).isFalse();
    assertThat(exchange.takeEvents()).isEmpty();
  }

  @Test
  void shouldBeRevealedAtTheDeadlineItself() {
    // given
    write(HOST, JUST_BEFORE);
    // then
    assertThat(exchange.revealIfDue(CLOSES)).isTrue();
  }

  @Test
  void shouldHaveNothingToRevealWhereNobodyWrote() {
    assertThat(exchange.dueAt()).isEmpty();
    assertThat(exchange.revealIfDue(CLOSES.plusSeconds(1))).isFalse();
    assertThat(exchange.isRevealed()).isFalse();
  }

  @Test
  void shouldTakeReviewsUntilTheDeadlineAndNoLonger() {
    // given
    var review = write(GUEST, JUST_BEFORE);
    // then
    var closed = new ReviewingClosed(exchange.booking(), CLOSES);
    assertThat(refusalOf(() -> write(HOST, CLOSES))).isEqualTo(closed);
    assertThat(refusalOf(() -> exchange.edit(review.id(), GUEST, 1, byGuest(1), CLOSES))).isEqualTo(closed);
    assertThat(exchange.edit(review.id(), GUEST, 1, byGuest(1), JUST_BEFORE).content()).isEqualTo(byGuest(1));
  }

  @ParameterizedTest
  @CsvSource({"Europe/Berlin, 2027-03-20T11:00, 2027-04-03T09:00:00Z",
      "Europe/Berlin, 2027-10-20T11:00, 2027-11-03T10:00:00Z",
      "America/New_York, 2027-03-07T11:00, 2027-03-21T15:00:00Z",
      "Pacific/Apia, 2027-05-17T23:30, 2027-05-31T10:30:00Z"})
  void shouldCloseAtTheTimeOfDayOnTheListingsClock(String zone, String ended, Instant closes) {
    // when
    var other = Exchange.open(exchange.booking(), LOFT, ANNA, CARA, LocalDateTime.parse(ended), ZoneId.of(zone));
    // then
    assertThat(other.closesAt()).isEqualTo(closes);
  }

  @Test
  void shouldCountFourteenDays() {
    assertThat(Exchange.open(exchange.booking(), LOFT, ANNA, CARA, LocalDateTime.parse("2027-05-17T11:00"), BERLIN)
        .closesAt()).isEqualTo(CLOSES);
    assertThat(Exchange.DAYS).isEqualTo(14);
  }

  @Test
  void shouldTakeOneOfEachSide() {
    // given
    var review = write(GUEST, NEXT_DAY);
    // then
    assertThat(refusalOf(() -> write(GUEST, NEXT_DAY))).isEqualTo(new AlreadyReviewed(review.id()));
    assertThat(refusalOf(() -> write(GUEST, CLOSES))).isEqualTo(new AlreadyReviewed(review.id()));
  }

  @Test
  void shouldBeEditableUntilRevealed() {
    // given
    var review = write(GUEST, NEXT_DAY);
    // when
    var edited = exchange.edit(review.id(), GUEST, 1, byGuest(2), NEXT_DAY.plusSeconds(5));
    // then
    assertThat(edited).isEqualTo(new Review(review.id(), 2, GUEST, CARA, byGuest(2), NEXT_DAY, NEXT_DAY.plusSeconds(5),
        null));
    assertThat(exchange.by(GUEST)).contains(edited);
    assertThat(refusalOf(() -> exchange.edit(review.id(), GUEST, 1, byGuest(3), NEXT_DAY)))
        .isEqualTo(new VersionStale("review", 2));
    // given
    write(HOST, NEXT_DAY.plusSeconds(10));
    // then
    assertThat(refusalOf(() -> exchange.edit(review.id(), GUEST, 2, byGuest(3), NEXT_DAY.plusSeconds(11))))
        .isEqualTo(new ReviewIsRevealed(review.id(), NEXT_DAY.plusSeconds(10)));
  }

  /** Else a refusal would tell who has written. */
  @Test
  void shouldNotTellOfTheOthersReviewBeforeItIsRevealed() {
    // given
    var review = write(GUEST, NEXT_DAY);
    // then
    assertThat(refusalOf(() -> exchange.edit(review.id(), HOST, 1, byHost(1), NEXT_DAY))).isInstanceOf(NotFound.class);
    assertThat(refusalOf(() -> exchange.reply(review.id(), HOST, ANNA, "Thanks", NEXT_DAY)))
        .isInstanceOf(NotFound.class);
    assertThat(refusalOf(() -> exchange.edit(newId(), GUEST, 1, byGuest(1), NEXT_DAY))).isInstanceOf(NotFound.class);
  }

  @Test
  void shouldBeAnsweredOnceByWhomItIsAbout() {
    // given
    var review = write(GUEST, NEXT_DAY);
    write(HOST, NEXT_DAY);
    // when
    var answered = exchange.reply(review.id(), HOST, ANNA, " Thanks ", CLOSES.plusSeconds(1));
    // then
    assertThat(answered.reply()).isEqualTo(new Reply("Thanks", ANNA, CLOSES.plusSeconds(1)));
    assertThat(answered.version()).isEqualTo(2);
    assertThat(refusalOf(() -> exchange.reply(review.id(), HOST, ANNA, "Again", CLOSES)))
        .isEqualTo(new AlreadyReplied(review.id()));
    assertThat(refusalOf(() -> exchange.reply(review.id(), GUEST, CARA, "Me too", CLOSES)))
        .isEqualTo(new NotAllowed("reply to this review"));
    assertThat(refusalOf(() -> exchange.edit(review.id(), HOST, 2, byHost(3), NEXT_DAY)))
        .isEqualTo(new NotAllowed("edit this review"));
  }

  @Test
  void shouldRefuseAnEmptyAnswer() {
    // given
    var review = write(GUEST, NEXT_DAY);
    write(HOST, NEXT_DAY);
    // then
    assertThat(refusalOf(() -> exchange.reply(review.id(), HOST, ANNA, " ", NEXT_DAY)))
        .isInstanceOf(InvalidField.class);
  }

  @Test
  void shouldRefuseWhatThatSideDoesNotKnow() {
    assertThat(refusalOf(() -> exchange.write(newId(), GUEST, CARA, byHost(4), NEXT_DAY)))
        .isEqualTo(new InvalidField("categories.houseRules", "is not rated by the guest"));
    assertThat(exchange.by(GUEST)).isEmpty();
    var review = write(HOST, NEXT_DAY);
    assertThat(refusalOf(() -> exchange.edit(review.id(), HOST, 1, byGuest(4), NEXT_DAY)))
        .isInstanceOf(InvalidField.class);
  }

  @Test
  void shouldCountInTheRatingsOfWhomItIsAbout() {
    assertThat(exchange.ratedBy(GUEST)).containsExactly(Rated.listing(LOFT), Rated.host(ANNA));
    assertThat(exchange.ratedBy(HOST)).containsExactly(Rated.guest(CARA));
  }

  private Review write(Reviewer by, Instant now) {
    return by == GUEST
        ? exchange.write(newId(), GUEST, CARA, byGuest(4), now)
        : exchange.write(newId(), HOST, ANNA, byHost(5), now);
  }

  private static Refusal refusalOf(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}
