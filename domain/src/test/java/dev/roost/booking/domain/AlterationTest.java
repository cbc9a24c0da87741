package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.booking.AlterationFixture.LONGER;
import static roosttest.booking.AlterationFixture.TWO_WEEKS_BEFORE;
import static roosttest.booking.AlterationFixture.anAlteration;
import static roosttest.booking.BookingFixture.BERLIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.contract.AlterationExpired;
import dev.roost.booking.contract.AlterationFailed;
import dev.roost.booking.contract.AlterationProposed;
import dev.roost.booking.contract.AlterationRefusal.NightsHaveBegun;
import dev.roost.booking.contract.AlterationRefusal.NothingToAlter;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingAltered;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.Side;
import dev.roost.listing.contract.Party;
import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlterationTest {

  @Test
  void shouldAskTheOtherSideForADay() {
    // when
    var alteration = anAlteration().proposed();
    // then
    var due = TWO_WEEKS_BEFORE.plus(Duration.ofHours(24));
    assertThat(alteration.status()).isEqualTo(AlterationStatus.PROPOSED);
    assertThat(alteration.dueAt()).contains(due);
    assertThat(alteration.takeEvents()).containsExactly(
        new AlterationProposed(alteration.id(), alteration.booking(), LOFT, CARA, ANNA, Side.GUEST, due));
    assertThat(alteration.roleOf(Side.GUEST)).isEqualTo(AlterationRole.PROPOSER);
    assertThat(alteration.roleOf(Side.HOST)).isEqualTo(AlterationRole.ASKED);
    assertThat(alteration.roleOf(Side.SYSTEM)).isEqualTo(AlterationRole.SYSTEM);
  }

  @Test
  void shouldKnowTheDifferenceForBothSides() {
    // given: two nights more at 100.00 €, of which Roost keeps 3 %
    var alteration = anAlteration().build();
    var made = alteration.snapshot();
    // then
    assertThat(alteration.difference()).isEqualTo(Money.of(200_00, "EUR"));
    assertThat(made.after().payoutMoreThan(made.before())).isEqualTo(Money.of(194_00, "EUR"));
  }

  /** The stay is from the 14th to the 17th of May, from 15:00 to 11:00. */
  @ParameterizedTest
  @CsvSource({
      "2027-05-13T20:00, 2027-05-14, 2027-05-19, 2027-05-14T15:00", // longer, asked before check-in
      "2027-05-13T20:00, 2027-05-15, 2027-05-19, 2027-05-14T15:00", // later
      "2027-05-11T20:00, 2027-05-12, 2027-05-17, 2027-05-12T15:00", // earlier: before the first night it adds begins
      "2027-05-15T20:00, 2027-05-14, 2027-05-19, 2027-05-16T20:00", // longer, asked on the spot
      "2027-05-17T10:59, 2027-05-14, 2027-05-19, 2027-05-17T11:00", // at the last moment
      "2027-05-15T20:00, 2027-05-14, 2027-05-16, 2027-05-16T11:00" // shorter: before the new end
  })
  void shouldWaitNoLongerThanItCouldBeDone(LocalDateTime now, LocalDate checkIn, LocalDate checkOut,
      LocalDateTime due) {
    // when
    var alteration = anAlteration().to(checkIn.toString(), checkOut.toString()).at(berlin(now)).proposed();
    // then
    assertThat(alteration.answerBy()).isEqualTo(berlin(due));
  }

  @ParameterizedTest
  @CsvSource({
      "2027-05-14T15:00, 2027-05-15, 2027-05-18, 2027-05-14", // a night begins at check-in time, not before
      "2027-05-15T16:00, 2027-05-14, 2027-05-15, 2027-05-15",
      "2027-05-15T16:00, 2027-05-13, 2027-05-17, 2027-05-13",
      "2027-05-10T15:00, 2027-05-10, 2027-05-12, 2027-05-10"
  })
  void shouldLeaveNightsAloneThatHaveBegun(LocalDateTime now, LocalDate checkIn, LocalDate checkOut, LocalDate begun) {
    // when
    var refusal = refusalOf(
        () -> anAlteration().to(checkIn.toString(), checkOut.toString()).at(berlin(now)).proposed());
    // then
    assertThat(refusal).isEqualTo(new NightsHaveBegun(List.of(begun)));
  }

  @Test
  void shouldStillChangeTheNightsThatAreLeft() {
    // given: in the second night
    var now = berlin(LocalDateTime.parse("2027-05-15T16:00"));
    // then
    assertThat(anAlteration().to("2027-05-14", "2027-05-16").at(now).proposed().difference())
        .isEqualTo(Money.of(-100_00, "EUR"));
    assertThat(anAlteration().to(MAY).forParty(Party.ofAdults(3)).at(now).proposed().movesNights()).isFalse();
  }

  @Test
  void shouldRefuseAProposalOnceTheStayIsOver() {
    // given
    var checkOut = anAlteration().build().snapshot().before();
    var now = berlin(LocalDateTime.parse("2027-05-17T11:00"));
    // then
    assertThat(checkOut.stay()).isEqualTo(MAY);
    assertThat(refusalOf(() -> anAlteration().at(now).proposed())).isEqualTo(new ActionTooLate("propose", now));
  }

  @Test
  void shouldRefuseAProposalThatProposesNothing() {
    assertThat(refusalOf(() -> anAlteration().to(MAY).proposed())).isEqualTo(new NothingToAlter());
  }

  @Test
  void shouldTellWhatTheBookingBecame() {
    // given
    var alteration = anAlteration().in(AlterationStatus.ACCEPTED).build();
    // when
    alteration.make(AlterationMove.APPLY, AlterationRole.SYSTEM, TWO_WEEKS_BEFORE);
    // then
    assertThat(alteration.takeEvents()).containsExactly(new BookingAltered(alteration.id(), alteration.booking(), LOFT,
        CARA, ANNA, MAY, LONGER, Money.of(200_00, "EUR")));
  }

  @Test
  void shouldExpireByTheClockOnly() {
    // given
    var alteration = anAlteration().build();
    // then
    assertThat(alteration.advance(alteration.answerBy().minusMillis(1))).isEmpty();
    assertThat(alteration.advance(alteration.answerBy())).contains(AlterationMove.EXPIRE);
    assertThat(alteration.takeEvents()).singleElement().isInstanceOf(AlterationExpired.class);
    assertThat(alteration.dueAt()).isEmpty();
  }

  @Test
  void shouldWaitForItsPaymentAndNoLonger() {
    // given
    var alteration = anAlteration().build();
    alteration.make(AlterationMove.ACCEPT, AlterationRole.ASKED, TWO_WEEKS_BEFORE);
    assertThat(alteration.dueAt()).as("nobody said yet how it is paid").isEmpty();
    var until = TWO_WEEKS_BEFORE.plus(Duration.ofMinutes(15));
    alteration.takeEvents();
    // when
    alteration.waitForPayment(until);
    // then
    assertThat(alteration.advance(until.minusMillis(1))).isEmpty();
    assertThat(alteration.advance(until)).contains(AlterationMove.FAIL);
    assertThat(alteration.takeEvents()).singleElement().isInstanceOf(AlterationFailed.class);
  }

  @Test
  void shouldNotWaitForItsPaymentOnceItCouldNotBeDone() {
    // given
    var alteration = anAlteration().build();
    alteration.make(AlterationMove.ACCEPT, AlterationRole.ASKED, TWO_WEEKS_BEFORE);
    // then
    assertThat(alteration.waitForPayment(Instant.MAX)).isEqualTo(alteration.snapshot().closesAt());
  }

  @Test
  void shouldWaitLongerForItsPaymentButNeverShorter() {
    // given
    var alteration = anAlteration().in(AlterationStatus.ACCEPTED).build();
    var until = TWO_WEEKS_BEFORE.plus(Duration.ofMinutes(15));
    alteration.waitForPayment(until);
    // then
    assertThat(alteration.waitForPayment(until.minusSeconds(60))).isEqualTo(until);
    assertThat(alteration.waitForPayment(until.plusSeconds(60))).isEqualTo(until.plusSeconds(60));
    assertThat(alteration.dueAt()).contains(until.plusSeconds(60));
  }

  @Test
  void shouldTakeMoneyOnlyWhileItIsAgreedOnAndCanBeDone() {
    // given
    var agreed = anAlteration().in(AlterationStatus.ACCEPTED).build();
    var closes = agreed.snapshot().closesAt();
    // then
    assertThat(agreed.waitsForMoney(closes.minusMillis(1))).isTrue();
    assertThat(agreed.waitsForMoney(closes)).isFalse();
    assertThat(agreed.isPossible(closes)).isFalse();
    assertThat(anAlteration().build().waitsForMoney(TWO_WEEKS_BEFORE)).as("nobody has agreed").isFalse();
  }

  @Test
  void shouldKnowWhetherSomebodyWasAskedToPay() {
    // given
    var alteration = anAlteration().in(AlterationStatus.ACCEPTED).build();
    assertThat(alteration.hasPayment()).isFalse();
    var payment = UUID.randomUUID();
    // when
    alteration.isPaidWith(payment);
    // then
    assertThat(alteration.hasPayment()).isTrue();
    assertThat(alteration.snapshot().payment()).isEqualTo(payment);
  }

  private static Refusal refusalOf(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }

  private static Instant berlin(LocalDateTime local) {
    return local.atZone(BERLIN).toInstant();
  }
}
