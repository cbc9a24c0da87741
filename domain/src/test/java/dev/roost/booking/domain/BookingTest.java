package dev.roost.booking.domain;

import static dev.roost.booking.contract.BookingStatus.AWAITING_PAYMENT;
import static dev.roost.booking.contract.BookingStatus.CAPTURING;
import static dev.roost.booking.contract.BookingStatus.COMPLETED;
import static dev.roost.booking.contract.BookingStatus.CONFIRMED;
import static dev.roost.booking.contract.BookingStatus.EXPIRED;
import static dev.roost.booking.contract.BookingStatus.IN_STAY;
import static dev.roost.booking.contract.BookingStatus.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.booking.BookingFixture.aBooking;
import static roosttest.booking.BookingFixture.aConfirmedBooking;
import static roosttest.booking.BookingFixture.aRequest;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.availability.contract.StayRefusal.NoticeTooShort;
import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingOpened;
import dev.roost.booking.contract.BookingRequested;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Refund;
import dev.roost.booking.contract.Side;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingTest {
  private static final Instant CHECK_IN = Instant.parse("2027-05-14T13:00:00Z");
  private static final Instant CHECK_OUT = Instant.parse("2027-05-17T09:00:00Z");

  @Test
  void shouldWaitForTheHostForADayWhenRequested() {
    // given
    var now = CHECK_IN.minus(Duration.ofDays(10));
    // when
    var booking = aBooking().createdAt(now).saying("Is there a cot?").requested();
    // then
    var answerBy = now.plus(Duration.ofHours(24));
    assertThat(booking.status()).isEqualTo(REQUESTED);
    assertThat(booking.answerBy()).contains(answerBy);
    assertThat(booking.dueAt()).contains(answerBy);
    assertThat(booking.version()).isZero();
    assertThat(booking.snapshot().guestMessage()).isEqualTo("Is there a cot?");
    assertThat(booking.takeEvents())
        .containsExactly(new BookingRequested(booking.id(), LOFT, CARA, ANNA, MAY, answerBy));
  }

  @Test
  void shouldHideContactsInWhatIsSaidBeforeAStayIsAgreed() {
    // given
    var booking = aBooking().saying("Call 06.12.34.56.78").requested();
    // when
    booking.decline("Write to me@example.org", Side.HOST, booking.snapshot().createdAt());
    // then
    assertThat(booking.snapshot().guestMessage()).isEqualTo("Call •••");
    assertThat(booking.snapshot().hostMessage()).isEqualTo("Write to •••");
  }

  @Test
  void shouldWaitForTheHostNoLongerThanToTheCheckInTime() {
    // when
    var booking = aBooking().createdAt(CHECK_IN.minus(Duration.ofHours(3))).requested();
    // then
    assertThat(booking.answerBy()).contains(CHECK_IN);
  }

  @Test
  void shouldNotBeRequestedOnceTheStayCouldHaveBegun() {
    // when
    var refused = catchThrowableOfType(Refused.class, aBooking().createdAt(CHECK_IN)::requested);
    // then
    assertThat(refused.refusal()).isEqualTo(new NoticeTooShort(CHECK_IN));
  }

  @Test
  void shouldBeConfirmedAtOnceWhereNoAnswerIsNeeded() {
    // when
    var booking = aBooking().confirmedInstantly();
    // then
    assertThat(booking.status()).isEqualTo(CONFIRMED);
    assertThat(booking.answerBy()).isEmpty();
    assertThat(booking.dueAt()).contains(CHECK_IN);
    assertThat(booking.takeEvents()).containsExactly(new BookingConfirmed(booking.id(), LOFT, CARA, ANNA, MAY));
  }

  @Test
  void shouldBeConfirmedInstantlyOnTheEveningOfArrivalButNotAfterTheStay() {
    // when
    var evening = aBooking().createdAt(CHECK_IN.plus(Duration.ofHours(5))).confirmedInstantly();
    var refused = catchThrowableOfType(Refused.class, aBooking().createdAt(CHECK_OUT)::confirmedInstantly);
    // then
    assertThat(evening.status()).isEqualTo(CONFIRMED);
    assertThat(refused.refusal()).isEqualTo(new NoticeTooShort(CHECK_OUT));
  }

  @Test
  void shouldWaitForTheMoneyForAQuarterOfAnHour() {
    // given
    var now = CHECK_IN.minus(Duration.ofDays(10));
    // when
    var booking = aBooking().createdAt(now).opened();
    // then
    var payBy = now.plus(Duration.ofMinutes(15));
    assertThat(booking.status()).isEqualTo(AWAITING_PAYMENT);
    assertThat(booking.dueAt()).contains(payBy);
    assertThat(booking.answerBy()).isEmpty();
    assertThat(booking.takeEvents())
        .containsExactly(new BookingOpened(booking.id(), LOFT, CARA, ANNA, MAY, payBy));
    // when
    booking.advance(payBy);
    // then
    assertThat(booking.status()).isEqualTo(EXPIRED);
  }

  @Test
  void shouldNotWaitForTheHostLongerThanTheMoneyIsHeld() {
    // given
    var now = CHECK_IN.minus(Duration.ofDays(10));
    var booking = aBooking().createdAt(now).opened();
    // when
    booking.authorize(now.plus(Duration.ofHours(9)), now);
    // then
    assertThat(booking.status()).isEqualTo(REQUESTED);
    assertThat(booking.answerBy()).contains(now.plus(Duration.ofHours(8)));
  }

  @Test
  void shouldCountMoneyThatComesLateUnlessTheHostWasAskedBefore() {
    // given
    var unpaid = aBooking().in(AWAITING_PAYMENT).build();
    var unanswered = aRequest().build();
    // when
    unpaid.advance(unpaid.payBy().orElseThrow());
    unanswered.advance(unanswered.answerBy().orElseThrow());
    // then
    assertThat(unpaid.waitsForMoney()).isTrue();
    assertThat(unanswered.waitsForMoney()).isFalse();
    assertThat(aBooking().in(CAPTURING).build().waitsForMoney()).isFalse();
  }

  @Test
  void shouldKeepTheWordsOfAHostWhoDeclines() {
    // given
    var booking = aRequest().build();
    // when
    booking.decline("We are painting the walls.", Side.HOST, booking.snapshot().createdAt());
    // then
    assertThat(booking.snapshot().hostMessage()).isEqualTo("We are painting the walls.");
    assertThat(booking.dueAt()).isEmpty();
  }

  @Test
  void shouldSayWhoCancelled() {
    // given
    var booking = aConfirmedBooking().build();
    // when
    booking.make(BookingMove.CANCEL_AS_HOST, Side.HOST, CHECK_IN);
    // then
    var nothing = Money.of(0, "EUR");
    assertThat(booking.takeEvents())
        .containsExactly(new BookingCancelled(booking.id(), LOFT, CARA, ANNA, MAY, Side.HOST,
            new Refund(Money.of(200_00, "EUR"), nothing, nothing, nothing)));
    assertThat(booking.snapshot().statusSince()).isEqualTo(CHECK_IN);
  }

  @Test
  void shouldExpireWhenTheAnswerIsDue() {
    // given
    var booking = aRequest().build();
    var answerBy = booking.answerBy().orElseThrow();
    // when
    var early = booking.advance(answerBy.minusMillis(1));
    var due = booking.advance(answerBy);
    // then
    assertThat(early).isEmpty();
    assertThat(due).contains(BookingMove.EXPIRE);
    assertThat(booking.status()).isEqualTo(EXPIRED);
  }

  @Test
  void shouldStartAndCompleteTheStayByTheClockOfTheListing() {
    // given
    var booking = aConfirmedBooking().build();
    // when
    booking.advance(CHECK_IN);
    // then
    assertThat(booking.status()).isEqualTo(IN_STAY);
    assertThat(booking.dueAt()).contains(CHECK_OUT);
    // when
    booking.advance(CHECK_OUT);
    // then
    assertThat(booking.status()).isEqualTo(COMPLETED);
    assertThat(booking.dueAt()).isEmpty();
  }

  @Test
  void shouldCatchUpStepByStepWhenTheClockComesLate() {
    // given
    var booking = aConfirmedBooking().build();
    var muchLater = CHECK_OUT.plus(Duration.ofDays(3));
    // when
    var first = booking.advance(muchLater);
    var second = booking.advance(muchLater);
    var third = booking.advance(muchLater);
    // then
    assertThat(first).contains(BookingMove.START);
    assertThat(second).contains(BookingMove.COMPLETE);
    assertThat(third).isEmpty();
    assertThat(booking.takeEvents()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(BookingStatus.class)
  void shouldHaveNothingDueInAnEndStatus(BookingStatus status) {
    // given
    var booking = aBooking().in(status).build();
    // then
    assertThat(booking.dueAt().isPresent())
        .isEqualTo(EnumSet.of(AWAITING_PAYMENT, REQUESTED, CONFIRMED, IN_STAY).contains(status));
  }

  @Test
  void shouldRestoreWhatWasStoredAndRaiseNothing() {
    // given
    var stored = aRequest().withVersion(7).saying("Hello").snapshot();
    // when
    var booking = Booking.restore(stored);
    // then
    assertThat(booking.snapshot()).isEqualTo(stored);
    assertThat(booking.takeEvents()).isEmpty();
  }
}
