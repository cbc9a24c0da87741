package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.aKey;
import static dev.roost.booking.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.booking.BookingFixture.BERLIN;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.BookingView.InstalmentView;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.InstalmentOverdue;
import dev.roost.booking.contract.InstalmentPaid;
import dev.roost.booking.contract.InstalmentStatus;
import dev.roost.booking.contract.PaymentPurpose.Instalment;
import dev.roost.booking.spi.PaidBookings.MoneyState;
import dev.roost.booking.spi.PaidBookings.MoneyState.NotHeld;
import dev.roost.booking.spi.PaidBookings.MoneyState.Taken;
import dev.roost.booking.spi.PaymentDue;
import dev.roost.booking.spi.PaymentGoals.Standing;
import dev.roost.booking.spi.PaymentOpening.Collecting.ThroughRoost;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** Cara stays ninety nights in the cabin, in three parts of about 3,013 €. */
class PayingInInstalmentsTest {
  private static final Actor CLOCK = Actor.system("booking timers");
  private static final StayDates SUMMER = StayDates.of("2027-05-14", "2027-08-12");
  private static final Instant DUE = berlin("2027-06-06T15:00");
  private static final Instant PAY_BY = berlin("2027-06-11T15:00");
  private static final Instant LONG_AFTER = berlin("2027-09-01T12:00");

  private final Desk desk = new Desk();

  @Test
  void shouldRefuseToKeepACardThatItsGuestDoesNotWantKept() {
    // given
    desk.payments.collect(new ThroughRoost());
    var quote = desk.quotes.quoted(CARA, CABIN, SUMMER);
    // then
    assertThat(refusalOf(() -> desk.guest.request(Actors.guest(), aKey(), new RequestBooking(quote, null))))
        .isInstanceOfSatisfying(InvalidField.class, it -> assertThat(it.field()).isEqualTo("keepCard"));
    assertThat(desk.payments.opened()).isEmpty();
  }

  @Test
  void shouldAskForTheFirstPartAndRememberTheGuestsWord() {
    // when
    var booking = booked();
    // then
    assertThat(desk.payments.opened()).singleElement().satisfies(due -> {
      assertThat(due.amount()).isEqualTo(eur(3_013_34));
      assertThat(due.keepCardSince()).isEqualTo(Desk.NOW);
    });
    assertThat(booking.instalments())
        .extracting(InstalmentView::dueOn, it -> it.amount().amount(), InstalmentView::status)
        .containsExactly(tuple(DUE.atZone(BERLIN).toLocalDate(), 3_013_33L, InstalmentStatus.PLANNED),
            tuple(DUE.atZone(BERLIN).toLocalDate().plusDays(30), 3_013_33L, InstalmentStatus.PLANNED));
  }

  @Test
  void shouldPlanNothingWhereGuestsPayAtTheProperty() {
    // when
    var quote = desk.quotes.quoted(CARA, CABIN, SUMMER);
    var booking = desk.guest.request(Actors.guest(), aKey(), new RequestBooking(quote, null)).answer();
    // then
    assertThat(booking.instalments()).isEmpty();
  }

  @Test
  void shouldChargeAnInstalmentWhenTheClockReachesItAndOnce() {
    // given
    var booking = inStay();
    desk.clock.set(DUE.minusMillis(1));
    assertThat(advance()).isZero();
    // when
    desk.clock.set(DUE);
    assertThat(advance()).isEqualTo(1);
    assertThat(advance()).isZero();
    // then
    assertThat(desk.payments.opened()).hasSize(2).last()
        .isEqualTo(new PaymentDue(booking.id(), new Instalment(2), CARA, ANNA, eur(3_013_33), PAY_BY, null));
    assertThat(shown(booking).getFirst().status()).isEqualTo(InstalmentStatus.DUE);
    // when
    tell(booking, new Taken());
    tell(booking, new Taken());
    // then
    assertThat(shown(booking)).extracting(InstalmentView::status)
        .containsExactly(InstalmentStatus.PAID, InstalmentStatus.PLANNED);
    assertThat(desk.published).filteredOn(InstalmentPaid.class::isInstance).hasSize(1);
  }

  @Test
  void shouldTellTheGuestOfADeclineAndTakeWhatTheyPayThen() {
    // given
    var booking = overdue();
    // then
    assertThat(shown(booking).getFirst()).satisfies(it -> {
      assertThat(it.status()).isEqualTo(InstalmentStatus.OVERDUE);
      assertThat(it.payBy()).isEqualTo(PAY_BY);
      assertThat(it.payment()).isNotNull();
    });
    assertThat(desk.published).filteredOn(InstalmentOverdue.class::isInstance).hasSize(1);
    // when
    tell(booking, new Taken());
    desk.clock.set(PAY_BY.plus(Duration.ofDays(1)));
    advance();
    // then
    assertThat(desk.storedAs(booking).status()).isEqualTo(BookingStatus.IN_STAY);
  }

  @Test
  void shouldEndAStayThatIsNotPaidFurtherOnceAndLeaveTheGuestTheNightsThatWere() {
    // given
    var booking = overdue();
    desk.published.clear();
    // when
    desk.clock.set(PAY_BY.plus(Duration.ofMinutes(15)).minusMillis(1));
    assertThat(advance()).isZero();
    desk.clock.set(PAY_BY.plus(Duration.ofMinutes(15)));
    assertThat(advance()).isEqualTo(1);
    assertThat(advance()).isZero();
    // then
    assertThat(desk.storedAs(booking).status()).isEqualTo(BookingStatus.CANCELLED_UNPAID);
    assertThat(desk.published).singleElement().isInstanceOf(BookingCancelled.class);
    assertThat(desk.payments.wishes()).endsWith("let go of instalment 2", "give back 0.00 EUR");
    assertThat(desk.calendar.entries()).singleElement().asString().contains("2027-05-14", "2027-06-13");
    assertThat(shown(booking)).extracting(InstalmentView::status).containsOnly(InstalmentStatus.LAPSED);
    // when: the guest's bank was later than that
    tell(booking, new Taken());
    // then
    assertThat(desk.payments.wishes()).endsWith("let go of instalment 2");
    assertThat(desk.storedAs(booking).status()).isEqualTo(BookingStatus.CANCELLED_UNPAID);
  }

  @Test
  void shouldWaitForWhoeverIsStillDecidingWhenTheTimeToPayIsOver() {
    // given
    var booking = overdue();
    desk.payments.areNow(Standing.UNDECIDED);
    // when
    desk.clock.set(PAY_BY.plus(Duration.ofMinutes(15)));
    assertThat(advance()).isEqualTo(1);
    assertThat(advance()).isZero();
    // then
    assertThat(desk.storedAs(booking).status()).isEqualTo(BookingStatus.IN_STAY);
    // when: it was taken, and nobody has told yet
    desk.payments.areNow(Standing.TAKEN);
    desk.clock.advance(Duration.ofMinutes(15));
    assertThat(advance()).isEqualTo(1);
    // then
    assertThat(shown(booking).getFirst().status()).isEqualTo(InstalmentStatus.PAID);
  }

  @Test
  void shouldGiveBackNoMoreThanWasPaidAndLetGoOfWhatIsBeingCharged() {
    // given
    var booking = inStay();
    desk.clock.set(DUE);
    advance();
    // when: the host calls it off after 24 nights
    desk.shared.cancel(Actors.host(), booking.id(), desk.storedAs(booking).version());
    // then: of 30 nights and their share of the cleaning, six nights and that share
    assertThat(desk.payments.wishes()).endsWith("let go of instalment 2", "give back 573.34 EUR");
  }

  @Test
  void shouldAskForWhatIsNotPaidBeforeTheStayIsCompletedWhereTheClockWasAwayForLong() {
    // given: the stay is over
    var booking = inStay();
    desk.clock.set(LONG_AFTER);
    // when
    advanceAll();
    // then
    assertThat(desk.payments.opened()).hasSize(3).extracting(PaymentDue::payBy)
        .endsWith(LONG_AFTER.plus(Duration.ofDays(2)), LONG_AFTER.plus(Duration.ofDays(2)));
    assertThat(desk.storedAs(booking).status()).isEqualTo(BookingStatus.IN_STAY);
    // when
    tell(booking, 2, new Taken());
    tell(booking, 3, new Taken());
    advanceAll();
    // then
    assertThat(desk.storedAs(booking).status()).isEqualTo(BookingStatus.COMPLETED);
    assertThat(desk.payments.wishes()).noneMatch(wish -> wish.startsWith("owe"));
  }

  @Test
  void shouldLetTheGuestOweWhatWasStayedAndNobodyWasThereToEndIt() {
    // given
    var booking = overdue();
    desk.clock.set(LONG_AFTER);
    // when: the one had its time, and the other gets it now
    advanceAll();
    assertThat(shown(booking)).extracting(InstalmentView::status)
        .containsExactly(InstalmentStatus.OWED, InstalmentStatus.DUE);
    tell(booking, 3, new NotHeld());
    desk.clock.advance(Duration.ofDays(3));
    advanceAll();
    // then: nobody is sent away any more, and nothing is given back
    assertThat(shown(booking)).extracting(InstalmentView::status).containsOnly(InstalmentStatus.OWED);
    assertThat(desk.storedAs(booking).status()).isEqualTo(BookingStatus.COMPLETED);
    assertThat(desk.payments.wishes()).endsWith("owe of instalment 2", "owe of instalment 3");
    assertThat(desk.payments.wishes()).noneMatch(wish -> wish.startsWith("let go") || wish.startsWith("give"));
    // when: the guest pays it after all
    tell(booking, 2, new Taken());
    tell(booking, 2, new Taken());
    // then
    assertThat(shown(booking)).extracting(InstalmentView::status)
        .containsExactly(InstalmentStatus.PAID, InstalmentStatus.OWED);
    assertThat(desk.payments.wishes()).endsWith("owe of instalment 3", "no more owe of instalment 2");
    assertThat(desk.storedAs(booking).status()).isEqualTo(BookingStatus.COMPLETED);
  }

  private BookingView booked() {
    desk.payments.collect(new ThroughRoost());
    return desk.guest.request(Actors.guest(), aKey(),
        new RequestBooking(desk.quotes.quoted(CARA, CABIN, SUMMER), null, "card", true)).answer();
  }

  private BookingView inStay() {
    var booking = booked();
    desk.moneyIs(booking, new MoneyState.Held(Desk.NOW.plus(Duration.ofDays(5))));
    desk.moneyIs(booking, new Taken());
    desk.clock.set(booking.startsAt());
    advance();
    assertThat(desk.storedAs(booking).status()).isEqualTo(BookingStatus.IN_STAY);
    return booking;
  }

  private BookingView overdue() {
    var booking = inStay();
    desk.clock.set(DUE);
    advance();
    tell(booking, new NotHeld());
    tell(booking, new NotHeld());
    return booking;
  }

  private int advance() {
    return desk.timers.advanceDue(CLOCK, 10);
  }

  private void advanceAll() {
    while (advance() > 0) {
      // more may follow from it
    }
  }

  private void tell(BookingView booking, MoneyState state) {
    tell(booking, 2, state);
  }

  private void tell(BookingView booking, int number, MoneyState state) {
    desk.instalmentPayments.moneyIs(booking.id(), number, () -> Optional.of(state));
  }

  private List<InstalmentView> shown(BookingView booking) {
    return desk.shared.get(Actors.guest(), booking.id()).instalments();
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }
}
