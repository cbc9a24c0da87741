package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.booking.BookingFixture.BERLIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.aBooking;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.contract.AlterationRefusal.InstalmentsAhead;
import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.BookingRefusal.ActionTooEarly;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.InstalmentOverdue;
import dev.roost.booking.contract.InstalmentPaid;
import dev.roost.booking.contract.InstalmentStatus;
import dev.roost.booking.contract.Refund;
import dev.roost.booking.contract.RefundStep;
import dev.roost.booking.contract.Side;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ninety nights from 14 May 2027 at 100.00 € with 40.00 € for cleaning, in three parts of 3,013.34, 3,013.33 and 3,013.33 €. */
class InstalmentsTest {
  private static final UUID PAYMENT = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final Instant DUE = berlin("2027-06-06T15:00");
  private static final Instant PAY_BY = berlin("2027-06-11T15:00");

  private final Booking booking = aBooking().staying("2027-05-14", "2027-08-12").inInstalments()
      .createdAt(berlin("2027-03-01T12:00")).in(BookingStatus.CONFIRMED).build();

  @Test
  void shouldPayTheFirstPartWithTheBookingAndPlanTheOthers() {
    assertThat(booking.paidFirst()).isEqualTo(eur(3_013_34));
    assertThat(booking.instalments().all())
        .extracting(Instalment::number, it -> it.amount().amount(), Instalment::status)
        .containsExactly(tuple(2, 3_013_33L, InstalmentStatus.PLANNED), tuple(3, 3_013_33L, InstalmentStatus.PLANNED));
    assertThat(booking.notPaid()).isEqualTo(eur(6_026_66));
  }

  @Test
  void shouldBeLookedAtWhenAnInstalmentIsDueAndWhenItsTimeToPayIsOver() {
    // given
    var booking = inStay();
    // then
    assertThat(booking.dueAt()).contains(DUE);
    assertThat(booking.dueInstalment(DUE.minusMillis(1))).isEmpty();
    assertThat(booking.dueInstalment(DUE)).map(Instalment::number).contains(2);
    // when
    charge(booking, DUE);
    // then
    assertThat(booking.dueInstalment(DUE)).isEmpty();
    assertThat(booking.dueAt()).contains(PAY_BY.plus(Duration.ofMinutes(15)));
    // when
    booking.instalmentIsPaid(2);
    // then
    assertThat(booking.dueAt()).contains(berlin("2027-07-06T15:00"));
  }

  @Test
  void shouldLeaveTwoDaysToPayHoweverLateItIsCharged() {
    // given
    var late = berlin("2027-06-12T09:00");
    var instalment = booking.instalments().numbered(2);
    // then
    assertThat(booking.payBy(instalment, InstalmentTerms.USUAL, DUE)).isEqualTo(PAY_BY);
    assertThat(booking.payBy(instalment, InstalmentTerms.USUAL, late)).isEqualTo(late.plus(Duration.ofDays(2)));
    assertThat(booking.payBy(instalment, new InstalmentTerms(4, Duration.ofDays(1)), DUE))
        .isEqualTo(PAY_BY.minus(Duration.ofDays(2)));
    assertThat(booking.payBy(instalment, new InstalmentTerms(0, Duration.ofDays(1)), late))
        .isEqualTo(berlin("2027-06-13T15:00"));
  }

  @Test
  void shouldTellOnceThatAnInstalmentWasPaid() {
    // given
    charge(booking, DUE);
    // when
    assertThat(booking.instalmentIsPaid(2)).isTrue();
    assertThat(booking.instalmentIsPaid(2)).isTrue();
    // then
    assertThat(booking.takeEvents())
        .containsExactly(new InstalmentPaid(booking.id(), LOFT, CARA, ANNA, 2, eur(3_013_33)));
    assertThat(booking.notPaid()).isEqualTo(eur(3_013_33));
    assertThat(booking.instalments().firstNotPaid()).map(Instalment::number).contains(3);
  }

  @Test
  void shouldNotBeCalledOffWhileSomebodyIsStillDeciding() {
    // given
    charge(booking, DUE);
    var closes = PAY_BY.plus(Duration.ofMinutes(15));
    // when: the bank has not answered when the time to pay is over
    booking.instalmentIsUndecided(booking.instalments().numbered(2), closes);
    // then
    var later = closes.plus(Duration.ofMinutes(15));
    assertThat(booking.instalments().numbered(2).isOpen()).isTrue();
    assertThat(refusalOf(() -> booking.make(BookingMove.CANCEL_UNPAID, Side.PAYMENT, closes)))
        .isEqualTo(new ActionTooEarly("cancel", later));
    booking.make(BookingMove.CANCEL_UNPAID, Side.PAYMENT, later);
  }

  @Test
  void shouldTellTheGuestOnceThatTheyHaveToPay() {
    // given
    charge(booking, DUE);
    // when: another card was declined too
    booking.instalmentIsDeclined(2);
    booking.instalmentIsDeclined(2);
    // then
    assertThat(booking.takeEvents()).containsExactly(
        new InstalmentOverdue(booking.id(), LOFT, CARA, ANNA, 2, eur(3_013_33), PAYMENT, PAY_BY));
    // when
    booking.instalmentIsPaid(2);
    booking.instalmentIsDeclined(2);
    // then
    assertThat(booking.instalments().numbered(2).status()).isEqualTo(InstalmentStatus.PAID);
  }

  @Test
  void shouldKeepJustWhatWasPaidOfAStayThatIsNotPaidFurther() {
    // given
    charge(booking, DUE);
    booking.instalmentIsDeclined(2);
    booking.takeEvents();
    var closes = PAY_BY.plus(Duration.ofMinutes(15));
    // when
    booking.make(BookingMove.CANCEL_UNPAID, Side.PAYMENT, closes);
    // then
    assertThat(booking.status()).isEqualTo(BookingStatus.CANCELLED_UNPAID);
    assertThat(booking.refund()).map(Refund::total).contains(eur(6_026_66));
    assertThat(booking.comesBack()).contains(eur(0));
    assertThat(booking.takeEvents()).singleElement().isInstanceOfSatisfying(BookingCancelled.class,
        event -> assertThat(event.by()).isEqualTo(Side.PAYMENT));
    assertThat(booking.instalments().lapsedWithPayment()).extracting(Instalment::number).containsExactly(2);
    assertThat(booking.instalments().firstNotPaid()).map(Instalment::from).map(Object::toString).contains("2027-06-13");
    assertThat(booking.dueAt()).isEmpty();
    // then: the host earns it when it would have been earned
    assertThat(booking.earningsBy(closes).soFar().total()).isEqualTo(eur(3_013_34));
    assertThat(booking.earningsBy(booking.terms().endsAt()).soFar().total()).isEqualTo(eur(3_013_34));
  }

  @Test
  void shouldNotBeCalledOffBeforeTheTimeToPayIsOver() {
    // given
    charge(booking, DUE);
    var closes = PAY_BY.plus(Duration.ofMinutes(15));
    // then
    assertThat(refusalOf(() -> booking.make(BookingMove.CANCEL_UNPAID, Side.PAYMENT, closes.minusMillis(1))))
        .isEqualTo(new ActionTooEarly("cancel", closes));
    booking.instalmentIsPaid(2);
    assertThat(refusalOf(() -> booking.make(BookingMove.CANCEL_UNPAID, Side.PAYMENT, closes)))
        .isInstanceOf(ActionTooEarly.class);
  }

  @Test
  void shouldGiveBackWhatWasPaidAndNothingElseWhereAllGoesBack() {
    // when: more than thirty days ahead
    booking.make(BookingMove.CANCEL_AS_GUEST, Side.GUEST, berlin("2027-04-01T12:00"));
    // then
    assertThat(booking.refund()).map(Refund::total).contains(eur(9_040_00));
    assertThat(booking.comesBack()).contains(eur(3_013_34));
  }

  @Test
  void shouldNeverKeepMoreThanWasPaid() {
    // given: the policy would keep ten nights and thirty more, and cleaning
    var booking = inStay();
    // when
    booking.make(BookingMove.CANCEL_AS_GUEST, Side.GUEST, berlin("2027-05-23T16:00"));
    // then
    assertThat(booking.comesBack()).contains(eur(0));
    assertThat(booking.refund()).contains(new Refund(eur(6_016_50), eur(10_16), eur(0), eur(0)));
    assertThat(booking.earningsBy(booking.terms().endsAt()).soFar().total()).isEqualTo(eur(3_013_34));
  }

  @Test
  void shouldSayWhatWouldComeBackNowAndWhenMoreIsPaid() {
    // when: a host's cancellation gives back all nights that have not begun
    var steps = inStay().cancellation(berlin("2027-06-01T16:00")).steps(Side.HOST, berlin("2027-06-01T16:00"));
    // then
    assertThat(steps.getFirst().comesBack()).isEqualTo(eur(7_100_00 - 6_026_66));
    assertThat(steps).filteredOn(step -> step.from().equals(DUE)).extracting(RefundStep::comesBack)
        .containsExactly(eur(6_600_00 - 3_013_33));
    assertThat(steps).allSatisfy(step -> assertThat(step.comesBack().amount()).isNotNegative());
  }

  @Test
  void shouldNotBeAlteredWhileInstalmentsAreAhead() {
    // then
    assertThat(refusalOf(() -> booking.mustBeAlterable("alter"))).isEqualTo(new InstalmentsAhead(eur(6_026_66)));
    // when
    booking.instalments().all().forEach(it -> {
      booking.instalmentIsCharged(it, PAYMENT, PAY_BY);
      booking.instalmentIsPaid(it.number());
    });
    // then
    booking.mustBeAlterable("alter");
    assertThat(booking.notPaid()).isEqualTo(eur(0));
  }

  /** Roost was down until after check-out. */
  @Test
  void shouldBeCompletedOnlyOnceNoInstalmentIsWaitedFor() {
    // given
    var booking = inStay();
    var over = booking.terms().endsAt().plus(Duration.ofDays(20));
    assertThat(booking.advance(over)).isEmpty();
    charge(booking, over);
    booking.instalmentIsCharged(booking.instalments().numbered(3), PAYMENT, over.plus(Duration.ofDays(2)));
    booking.takeEvents();
    // then
    assertThat(booking.advance(over)).isEmpty();
    assertThat(booking.dueAt()).contains(over.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(15)));
    assertThat(refusalOf(() -> booking.make(BookingMove.COMPLETE, Side.SYSTEM, over)))
        .isInstanceOf(ActionTooEarly.class);
    // when
    booking.instalmentIsPaid(2);
    booking.instalmentIsOwed(booking.instalments().numbered(3));
    // then
    assertThat(booking.dueAt()).contains(booking.terms().endsAt());
    assertThat(booking.advance(over)).contains(BookingMove.COMPLETE);
    assertThat(booking.notPaid()).isEqualTo(eur(3_013_33));
    assertThat(booking.dueAt()).isEmpty();
  }

  @Test
  void shouldNotBeCalledOffUnpaidOnceItIsOver() {
    // given
    charge(booking, DUE);
    var end = booking.terms().endsAt();
    // then
    assertThat(booking.isOver(end.minusMillis(1))).isFalse();
    assertThat(booking.isOver(end)).isTrue();
    assertThat(refusalOf(() -> booking.make(BookingMove.CANCEL_UNPAID, Side.PAYMENT, end)))
        .isEqualTo(new ActionTooLate("cancel", end));
    booking.make(BookingMove.CANCEL_UNPAID, Side.PAYMENT, end.minusMillis(1));
  }

  @Test
  void shouldTakeWhatTheGuestOwesOnce() {
    // given
    charge(booking, DUE);
    booking.instalmentIsOwed(booking.instalments().numbered(2));
    assertThat(booking.instalments().numbered(2).isOwed()).isTrue();
    // when
    assertThat(booking.instalmentIsPaid(2)).isTrue();
    assertThat(booking.instalmentIsPaid(2)).isTrue();
    // then
    assertThat(booking.takeEvents())
        .containsExactly(new InstalmentPaid(booking.id(), LOFT, CARA, ANNA, 2, eur(3_013_33)));
    assertThat(booking.instalments().numbered(2).isOwed()).isFalse();
  }

  @Test
  void shouldOweNothingOfAStayThatComesToNothing() {
    // given
    var request = aBooking().staying("2027-05-14", "2027-08-12").inInstalments().in(BookingStatus.REQUESTED).build();
    // when
    request.decline(null, Side.HOST, request.snapshot().createdAt());
    // then
    assertThat(request.instalments().all()).extracting(Instalment::status).containsOnly(InstalmentStatus.LAPSED);
  }

  @Test
  void shouldNotCountMoneyOfAnInstalmentThatHasLapsed() {
    // given
    charge(booking, DUE);
    booking.make(BookingMove.CANCEL_AS_GUEST, Side.GUEST, DUE);
    booking.takeEvents();
    // then
    assertThat(booking.instalmentIsPaid(2)).isFalse();
    assertThat(booking.takeEvents()).isEmpty();
  }

  /** But for a cent that lies with another month. */
  @ParameterizedTest
  @ValueSource(ints = {28, 37, 60, 61, 67, 90, 200, 365})
  void shouldAskForNoPartOfTheStayLaterThanItIsEarned(int nights) {
    // given
    var checkIn = LocalDate.parse("2027-05-14");
    var stay = aBooking().staying(new StayDates(checkIn, checkIn.plusDays(nights))).inInstalments().build();
    var terms = stay.terms();
    var total = terms.price().total();
    var times = new EarningTimes(terms);
    // then
    assertThat(times.moments()).isNotEmpty().allSatisfy(moment -> {
      var due = total.minus(stay.instalments().notPaidAt(moment, terms.times(), total.currency()));
      assertThat(due.plus(eur(1))).isGreaterThanOrEqualTo(times.earnedBy(moment));
    });
  }

  private static void charge(Booking booking, Instant now) {
    var due = booking.instalments().numbered(2);
    booking.instalmentIsCharged(due, PAYMENT, booking.payBy(due, InstalmentTerms.USUAL, now));
  }

  private Booking inStay() {
    booking.make(BookingMove.START, Side.SYSTEM, booking.terms().startsAt());
    booking.takeEvents();
    return booking;
  }

  private static Object refusalOf(Runnable work) {
    return catchThrowableOfType(Refused.class, work::run).refusal();
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }
}
