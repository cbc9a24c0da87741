package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.aKey;
import static org.assertj.core.api.Assertions.assertThat;
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
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.spi.AlterationSettlement.Settlement.PaidFirst;
import dev.roost.booking.spi.PaidBookings.MoneyState;
import dev.roost.booking.spi.PaidBookings.MoneyState.Held;
import dev.roost.booking.spi.PaidBookings.MoneyState.NotHeld;
import dev.roost.booking.spi.PaidBookings.MoneyState.Taken;
import dev.roost.booking.spi.PaymentDue;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.spi.ChargeableAmounts.Amounts;
import dev.roost.shared.Actor;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import roosttest.booking.FakeCalendar.Entry;
import roosttest.booking.FakeCalendar.Kind;
import roosttest.identity.Actors;

/** Alterations whose difference is paid first. */
class AlterationPaymentTest {
  private static final Duration A_WHILE = Duration.ofHours(24);
  private static final Instant PAY_BY = Desk.NOW.plus(A_WHILE);
  private static final MoneyState HELD = new Held(Desk.NOW.plus(Duration.ofDays(7)));
  private static final MoneyState TAKEN = new Taken();
  private static final Actor CLOCK = Actor.system("alteration timers");

  private static final StayDates SHORTER = new StayDates(MAY.checkIn(), MAY.checkOut().minusDays(1));
  private static final StayDates ONE_NIGHT = new StayDates(MAY.checkIn(), MAY.checkIn().plusDays(1));

  private final Desk desk = new Desk();
  private final BookingView booking = desk.booked(CABIN);
  private final AlterationView accepted = accepted();

  @Test
  void shouldWaitWithItsNightsHeldAndAPaymentOpened() {
    // then
    assertThat(accepted.status()).isEqualTo(AlterationStatus.ACCEPTED);
    assertThat(accepted.payBy()).isEqualTo(PAY_BY);
    assertThat(stayOfBooking()).isEqualTo(MAY);
    assertThat(desk.calendar.entries()).extracting(Entry::kind, Entry::until).containsExactly(
        tuple(Kind.RESERVATION, null), tuple(Kind.HOLD, PAY_BY), tuple(Kind.HOLD, PAY_BY));
    assertThat(desk.payments.opened()).containsExactly(new PaymentDue(booking.id(),
        new PaymentPurpose.Difference(accepted.id()), CARA, ANNA, Money.of(200_00, "EUR"), PAY_BY, null));
    assertThat(accepted.payment()).isEqualTo(new UUID(0, 1));
    assertThat(desk.published).noneMatch(BookingAltered.class::isInstance);
  }

  @Test
  void shouldTakeTheMoneyOnceItIsHeldAndApplyOnceItIsTaken() {
    // when
    desk.moneyIs(accepted, HELD);
    // then
    assertThat(desk.payments.wishes()).containsExactly("take of the difference");
    assertThat(status()).isEqualTo(AlterationStatus.ACCEPTED);
    assertThat(stayOfBooking()).isEqualTo(MAY);
    // when
    desk.moneyIs(accepted, TAKEN);
    desk.moneyIs(accepted, TAKEN);
    // then
    assertThat(status()).isEqualTo(AlterationStatus.APPLIED);
    assertThat(stayOfBooking()).isEqualTo(LONGER);
    assertThat(desk.published).filteredOn(BookingAltered.class::isInstance).hasSize(1);
    assertThat(desk.payments.wishes()).containsExactly("take of the difference");
  }

  @Test
  void shouldApplyWhereAProviderTakesAtOnce() {
    // when
    desk.moneyIs(accepted, TAKEN);
    // then
    assertThat(stayOfBooking()).isEqualTo(LONGER);
  }

  @Test
  void shouldKeepTheNightsWhileTheMoneyIsBeingTaken() {
    // given: a moment before the time to pay is over
    desk.clock.advance(A_WHILE.minusSeconds(1));
    // when
    desk.moneyIs(accepted, HELD);
    desk.clock.advance(Duration.ofMinutes(14));
    desk.alterationTimers.advanceDue(CLOCK, 10);
    // then
    assertThat(status()).isEqualTo(AlterationStatus.ACCEPTED);
    desk.moneyIs(accepted, TAKEN);
    assertThat(stayOfBooking()).isEqualTo(LONGER);
  }

  @Test
  void shouldLetTheGuestTryAnotherCardWhereTheHoldIsGone() {
    // given
    desk.moneyIs(accepted, HELD);
    // when
    desk.moneyIs(accepted, new NotHeld());
    // then
    assertThat(status()).isEqualTo(AlterationStatus.ACCEPTED);
    desk.moneyIs(accepted, TAKEN);
    assertThat(stayOfBooking()).isEqualTo(LONGER);
  }

  @Test
  void shouldFailByTheClockWhereNobodyPays() {
    // given
    desk.clock.advance(A_WHILE);
    // when
    desk.alterationTimers.advanceDue(CLOCK, 10);
    // then
    assertThat(status()).isEqualTo(AlterationStatus.FAILED);
    assertThat(desk.calendar.entries()).extracting(Entry::nights).containsExactly(MAY);
    assertThat(desk.payments.wishes()).containsExactly("let go of the difference");
    assertThat(desk.published).containsOnlyOnce(
        new AlterationFailed(accepted.id(), booking.id(), CABIN, CARA, ANNA));
  }

  @ParameterizedTest
  @MethodSource("money")
  void shouldLetGoOfMoneyThatComesTooLate(MoneyState money) {
    // given
    desk.clock.advance(A_WHILE);
    desk.alterationTimers.advanceDue(CLOCK, 10);
    // when
    desk.moneyIs(accepted, money);
    // then
    assertThat(desk.payments.wishes()).containsExactly("let go of the difference", "let go of the difference");
    assertThat(stayOfBooking()).isEqualTo(MAY);
  }

  @ParameterizedTest
  @MethodSource("money")
  void shouldTakeTheNightsAgainWhereTheyAreStillFree(MoneyState money) {
    // given: the time is over, and the clock has not come by
    desk.clock.advance(A_WHILE.plusSeconds(1));
    // when
    desk.moneyIs(accepted, money);
    desk.moneyIs(accepted, TAKEN);
    // then
    assertThat(stayOfBooking()).isEqualTo(LONGER);
  }

  @ParameterizedTest
  @MethodSource("money")
  void shouldGiveTheMoneyBackWhereTheNightsAreGone(MoneyState money) {
    // given
    desk.clock.advance(A_WHILE);
    desk.calendar.reserve(new StayRequest(CABIN, new StayDates(MAY.checkOut(), LONGER.checkOut()),
        UUID.randomUUID(), FROM_THREE_TO_ELEVEN.zone(), FROM_THREE_TO_ELEVEN.checkInTime()));
    // when
    desk.moneyIs(accepted, money);
    // then
    assertThat(desk.payments.wishes()).containsExactly("let go of the difference");
    assertThat(status()).isEqualTo(AlterationStatus.FAILED);
    assertThat(stayOfBooking()).isEqualTo(MAY);
  }

  @ParameterizedTest
  @MethodSource("money")
  void shouldGiveTheMoneyBackWhereTheStayWasCalledOff(MoneyState money) {
    // given
    desk.shared.cancel(Actors.guest(), booking.id(), 1);
    assertThat(status()).isEqualTo(AlterationStatus.LAPSED);
    assertThat(desk.payments.wishes()).containsExactly("let go of the difference");
    // when
    desk.moneyIs(accepted, money);
    // then
    assertThat(desk.payments.wishes()).containsOnly("let go of the difference").hasSize(2);
  }

  @Test
  void shouldFailWhereTheNightsItHeldWentToSomebodyElse() {
    // when
    desk.endedHolds.ended(List.of(booking.id().value()));
    // then
    assertThat(status()).isEqualTo(AlterationStatus.FAILED);
    assertThat(desk.payments.wishes()).containsExactly("let go of the difference");
  }

  @Test
  void shouldNotActOnAPaymentThatWasGivenUp() {
    // when
    desk.alterationPayments.moneyIs(accepted.id(), Optional::empty);
    // then
    assertThat(status()).isEqualTo(AlterationStatus.ACCEPTED);
    assertThat(desk.payments.wishes()).isEmpty();
  }

  @Test
  void shouldGiveBackWhatThePaidStayCostsLess() {
    // given
    var other = new Desk();
    var paid = paidAt(other);
    // when
    var proposed = proposed(other, paid, SHORTER, 240_00);
    other.altering.accept(Actors.host(), new AnswerAlteration(paid.id(), proposed.id(), 1));
    // then
    assertThat(other.payments.wishes()).last().isEqualTo("give back 100.00 EUR");
    assertThat(other.shared.get(Actors.guest(), paid.id()).payment().due()).isEqualTo(Money.of(240_00, "EUR"));
  }

  @Test
  void shouldGiveBackNothingThatIsLost() {
    // given: an hour before check-in a moderate policy keeps a night and half of the rest
    var other = new Desk();
    var paid = paidAt(other);
    other.clock.set(paid.startsAt().minus(Duration.ofHours(1)));
    var wish = new AlterationWish(ONE_NIGHT, null);
    // when
    var byGuest = other.altering.preview(Actors.guest(), paid.id(), wish);
    var byHost = other.altering.preview(Actors.host(), paid.id(), wish);
    // then
    assertThat(byGuest.difference()).isEqualTo(Money.of(-100_00, "EUR"));
    assertThat(byHost.difference()).isEqualTo(Money.of(-200_00, "EUR"));
    // when
    var proposed = proposed(other, paid, ONE_NIGHT, 240_00);
    other.altering.accept(Actors.host(), new AnswerAlteration(paid.id(), proposed.id(), 1));
    // then
    assertThat(other.payments.wishes()).last().isEqualTo("give back 100.00 EUR");
  }

  @Test
  void shouldChargeNoLessThanCanBeCharged() {
    // given
    var other = new Desk();
    other.amounts = new Amounts(1, 250_00, Long.MAX_VALUE);
    var paid = paidAt(other);
    // when
    var preview = other.altering.preview(Actors.guest(), paid.id(), new AlterationWish(LONGER, null));
    // then: 200.00 € more, and rounding
    assertThat(preview.difference()).isEqualTo(Money.of(250_00, "EUR"));
    assertThat(preview.after().lines().getLast()).extracting(QuoteLine::kind, QuoteLine::amount)
        .containsExactly(LineKind.ROUNDING, Money.of(50_00, "EUR"));
  }

  private static BookingView paidAt(Desk desk) {
    var opened = desk.opened(CABIN);
    desk.moneyIs(opened, HELD);
    desk.moneyIs(opened, TAKEN);
    return desk.shared.get(Actors.guest(), opened.id());
  }

  private static AlterationView proposed(Desk desk, BookingView booking, StayDates stay, long total) {
    return desk.altering.propose(Actors.guest(), aKey(), new ProposeAlteration(booking.id(),
        new AlterationWish(stay, null), Money.of(total, "EUR"), null)).answer();
  }

  private static Stream<MoneyState> money() {
    return Stream.of(HELD, TAKEN);
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
