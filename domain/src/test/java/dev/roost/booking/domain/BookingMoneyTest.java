package dev.roost.booking.domain;

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
import dev.roost.booking.contract.BookingAgreed;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingPaidTooLate;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Side;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where money decides what becomes of a booking. */
class BookingMoneyTest {

  @Test
  void shouldBeConfirmedWithTheHostsYesWhereItIsPaidAtTheProperty() {
    // given
    var booking = aRequest().paidAtProperty().build();
    // when
    booking.accept(Side.HOST, booking.snapshot().createdAt());
    // then
    assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
    assertThat(booking.snapshot().confirmedAt()).isEqualTo(booking.snapshot().createdAt());
    assertThat(booking.takeEvents()).containsExactly(new BookingAgreed(booking.id(), LOFT, CARA, ANNA, MAY),
        new BookingConfirmed(booking.id(), LOFT, CARA, ANNA, MAY));
  }

  @Test
  void shouldNotBeConfirmedBeforeTheMoneyIsTaken() {
    // given
    var booking = aRequest().build();
    // when
    booking.accept(Side.HOST, booking.snapshot().createdAt());
    // then
    assertThat(booking.status()).isEqualTo(BookingStatus.CAPTURING);
    assertThat(booking.snapshot().confirmedAt()).isNull();
    assertThat(booking.takeEvents()).containsExactly(new BookingAgreed(booking.id(), LOFT, CARA, ANNA, MAY));
  }

  @Test
  void shouldTellThatMoneyCameTooLateForTheNights() {
    // given
    var booking = aBooking().in(BookingStatus.EXPIRED).build();
    // when
    booking.paidTooLate();
    // then
    assertThat(booking.status()).isEqualTo(BookingStatus.EXPIRED);
    assertThat(booking.takeEvents()).containsExactly(new BookingPaidTooLate(booking.id(), LOFT, CARA, ANNA, MAY));
  }

  /** A host must have the time to answer before check-in; where no answer is needed, a guest may come for the last night. */
  @Test
  void shouldNotBeginToBePaidOnceNobodyCouldComeAnyMore() {
    // given
    var terms = aBooking().terms();
    // then
    assertThat(refusal(() -> aBooking().createdAt(terms.startsAt()).opened()))
        .isEqualTo(new NoticeTooShort(terms.startsAt()));
    assertThat(aBooking().instant().createdAt(terms.startsAt()).opened().isInstant()).isTrue();
    assertThat(refusal(() -> aBooking().instant().createdAt(terms.endsAt()).opened()))
        .isEqualTo(new NoticeTooShort(terms.endsAt()));
    assertThat(aBooking().createdAt(terms.startsAt().minusSeconds(1)).opened().isInstant()).isFalse();
  }

  @Test
  void shouldNotTellWhatGoesBackOnceTheStayIsOver() {
    // given
    var booking = aConfirmedBooking().build();
    var checkOut = booking.terms().endsAt();
    // then
    assertThat(booking.cancellation(checkOut.minus(Duration.ofSeconds(1))).terms()).isEqualTo(booking.terms());
    assertThat(refusal(() -> booking.cancellation(checkOut))).isEqualTo(new ActionTooLate("cancel", checkOut));
  }

  @ParameterizedTest
  @EnumSource(value = BookingStatus.class, names = {"CONFIRMED", "IN_STAY"}, mode = EnumSource.Mode.EXCLUDE)
  void shouldNotTellWhatGoesBackOfWhatCannotBeCalledOff(BookingStatus status) {
    // given
    var booking = aBooking().in(status).build();
    // then
    assertThat(refusal(() -> booking.cancellation(booking.snapshot().createdAt())))
        .isEqualTo(new BookingStatusForbids("cancel", status));
  }

  private static Refusal refusal(Runnable work) {
    return catchThrowableOfType(Refused.class, work::run).refusal();
  }
}
