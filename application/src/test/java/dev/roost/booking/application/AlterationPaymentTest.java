package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.booking.AlterationFixture.LONGER;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.FROM_THREE_TO_ELEVEN;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.availability.spi.CalendarHolds.StayRequest;
import dev.roost.booking.api.AlterationView;
import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.api.AnswerAlteration;
import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.ProposeAlteration;
import dev.roost.booking.contract.AlterationFailed;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingAltered;
import dev.roost.booking.spi.AlterationPayments.PaidOutcome;
import dev.roost.booking.spi.AlterationSettlement.Settlement.PaidFirst;
import dev.roost.listing.contract.Party;
import dev.roost.shared.Actor;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.booking.FakeCalendar.Entry;
import roosttest.booking.FakeCalendar.Kind;
import roosttest.identity.Actors;

/** Alterations whose difference is paid first. */
class AlterationPaymentTest {
  private static final Duration A_WHILE = Duration.ofMinutes(15);

  private final Desk desk = new Desk();
  private final BookingView booking = desk.booked(CABIN);
  private final AlterationView accepted = accepted();

  @Test
  void shouldWaitWithItsNightsHeld() {
    // then
    assertThat(accepted.status()).isEqualTo(AlterationStatus.ACCEPTED);
    assertThat(accepted.payBy()).isEqualTo(Desk.NOW.plus(A_WHILE));
    assertThat(stayOfBooking()).isEqualTo(MAY);
    assertThat(desk.calendar.entries()).extracting(Entry::kind, Entry::until).containsExactly(
        tuple(Kind.RESERVATION, null), tuple(Kind.HOLD, accepted.payBy()), tuple(Kind.HOLD, accepted.payBy()));
    assertThat(desk.published).noneMatch(BookingAltered.class::isInstance);
  }

  @Test
  void shouldApplyOnceItIsPaid() {
    // when
    var outcome = desk.alterationPayments.paid(accepted.id());
    // then
    assertThat(outcome).isEqualTo(new PaidOutcome.Applied());
    assertThat(stayOfBooking()).isEqualTo(LONGER);
    assertThat(desk.published).filteredOn(BookingAltered.class::isInstance).hasSize(1);
    // when
    desk.alterationPayments.notPaid(accepted.id());
    // then
    assertThat(desk.alterationPayments.paid(accepted.id())).isEqualTo(new PaidOutcome.Applied());
    assertThat(desk.published).filteredOn(BookingAltered.class::isInstance).hasSize(1);
  }

  @Test
  void shouldStayWhatItWasWhereItIsNotPaid() {
    // when
    desk.alterationPayments.notPaid(accepted.id());
    desk.alterationPayments.notPaid(accepted.id());
    // then
    assertThat(status()).isEqualTo(AlterationStatus.FAILED);
    assertThat(desk.calendar.entries()).extracting(Entry::nights).containsExactly(MAY);
    assertThat(desk.published).containsOnlyOnce(
        new AlterationFailed(accepted.id(), booking.id(), CABIN, CARA, ANNA));
    assertThat(desk.alterationPayments.paid(accepted.id())).isEqualTo(new PaidOutcome.TooLate());
  }

  @Test
  void shouldFailByTheClockWhereNobodyPays() {
    // given
    desk.clock.advance(A_WHILE);
    // when
    desk.alterationTimers.advanceDue(Actor.system("alteration timers"), 10);
    // then
    assertThat(status()).isEqualTo(AlterationStatus.FAILED);
    assertThat(desk.calendar.entries()).extracting(Entry::nights).containsExactly(MAY);
  }

  @Test
  void shouldTakeTheNightsAgainWhereTheyAreStillFree() {
    // given: the time is over, and the clock has not come by
    desk.clock.advance(A_WHILE.plusSeconds(1));
    // then
    assertThat(desk.alterationPayments.paid(accepted.id())).isEqualTo(new PaidOutcome.Applied());
    assertThat(stayOfBooking()).isEqualTo(LONGER);
  }

  @Test
  void shouldGiveTheMoneyBackWhereTheNightsAreGone() {
    // given
    desk.clock.advance(A_WHILE);
    desk.calendar.reserve(new StayRequest(CABIN, new StayDates(MAY.checkOut(), LONGER.checkOut()),
        UUID.randomUUID(), FROM_THREE_TO_ELEVEN.zone(), FROM_THREE_TO_ELEVEN.checkInTime()));
    // then
    assertThat(desk.alterationPayments.paid(accepted.id())).isEqualTo(new PaidOutcome.TooLate());
    assertThat(status()).isEqualTo(AlterationStatus.FAILED);
    assertThat(stayOfBooking()).isEqualTo(MAY);
  }

  @Test
  void shouldGiveTheMoneyBackWhereTheStayWasCalledOff() {
    // given
    desk.shared.cancel(Actors.guest(), booking.id(), 1);
    // then
    assertThat(status()).isEqualTo(AlterationStatus.LAPSED);
    assertThat(desk.alterationPayments.paid(accepted.id())).isEqualTo(new PaidOutcome.TooLate());
  }

  @Test
  void shouldFailWhereTheNightsItHeldWentToSomebodyElse() {
    // when
    desk.endedHolds.ended(List.of(booking.id().value()));
    // then
    assertThat(status()).isEqualTo(AlterationStatus.FAILED);
  }

  @Test
  void shouldNotBePaidBeforeItIsAgreed() {
    // given
    desk.alterationPayments.notPaid(accepted.id());
    var proposed = proposed();
    // then
    assertThatIllegalStateException().isThrownBy(() -> desk.alterationPayments.paid(proposed.id()));
  }

  private AlterationView accepted() {
    desk.settlement = new PaidFirst(A_WHILE);
    var proposed = proposed();
    return desk.altering.accept(Actors.host(), new AnswerAlteration(booking.id(), proposed.id(), 1));
  }

  private AlterationView proposed() {
    return desk.altering.propose(Actors.guest(), aKey(), new ProposeAlteration(booking.id(),
        new AlterationWish(LONGER, Party.ofAdults(2)), Money.of(540_00, "EUR"), null)).answer();
  }

  private AlterationStatus status() {
    return desk.altering.get(Actors.guest(), booking.id(), accepted.id()).status();
  }

  private StayDates stayOfBooking() {
    return desk.shared.get(Actors.guest(), booking.id()).stay();
  }
}
