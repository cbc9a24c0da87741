package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.NOW;
import static dev.roost.booking.application.Desk.aKey;
import static dev.roost.booking.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.booking.BookingFixture.priceFor;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.availability.contract.StayRefusal.StayTooShort;
import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.BookingView.PaymentMethod;
import dev.roost.booking.api.DeclineBooking;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.contract.BookingAgreed;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingExpired;
import dev.roost.booking.contract.BookingOpened;
import dev.roost.booking.contract.BookingPaidTooLate;
import dev.roost.booking.contract.BookingPaymentFailed;
import dev.roost.booking.contract.BookingRefusal.OwnListing;
import dev.roost.booking.contract.BookingRequested;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.spi.PaidBookings.MoneyState.Held;
import dev.roost.booking.spi.PaidBookings.MoneyState.NotHeld;
import dev.roost.booking.spi.PaidBookings.MoneyState.Taken;
import dev.roost.booking.spi.PaymentDue;
import dev.roost.booking.spi.PaymentOpening.Collecting.NotPayable;
import dev.roost.booking.spi.PaymentOpening.Collecting.ThroughRoost;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import roosttest.booking.FakeCalendar.Kind;
import roosttest.identity.Actors;

/** Bookings that are paid through Roost. */
class PayingTest {
  private static final Actor CLOCK = Actor.system("booking timers");
  private static final Instant PAY_BY = NOW.plus(Duration.ofMinutes(15));
  private static final Held HELD = new Held(NOW.plus(Duration.ofDays(7)));

  private final Desk desk = new Desk();

  @Test
  void shouldHoldTheNightsForAQuarterOfAnHourAndOpenAPayment() {
    // given
    desk.payments.collect(new ThroughRoost());
    // when
    var booked = desk.guest
        .request(Actors.guest(), aKey(), new RequestBooking(desk.aQuoteFor(CABIN), null, "card")).answer();
    // then
    assertThat(booked.status()).isEqualTo(BookingStatus.AWAITING_PAYMENT);
    assertThat(booked.payment().method()).isEqualTo(PaymentMethod.ONLINE);
    assertThat(booked.payment().payBy()).isEqualTo(PAY_BY);
    assertThat(desk.payments.opened())
        .containsExactly(
            new PaymentDue(booked.id(), new PaymentPurpose.Stay(), CARA, ANNA, priceFor(3).total(), PAY_BY, "card"));
    assertThat(desk.calendar.entryOf(booked.id().value())).hasValueSatisfying(entry -> {
      assertThat(entry.kind()).isEqualTo(Kind.HOLD);
      assertThat(entry.until()).isEqualTo(PAY_BY);
    });
    assertThat(desk.published).containsExactly(new BookingOpened(booked.id(), CABIN, CARA, ANNA, MAY, PAY_BY));
  }

  @Test
  void shouldTakeTheMoneyOfAnInstantBookingAndConfirmItOnceTaken() {
    // given
    var booked = desk.opened(CABIN);
    desk.published.clear();
    // when
    desk.moneyIs(booked, HELD);
    // then
    assertThat(statusOf(booked)).isEqualTo(BookingStatus.CAPTURING);
    assertThat(kindOf(booked)).contains(Kind.RESERVATION);
    assertThat(desk.payments.wishes()).containsExactly("take");
    // when
    desk.moneyIs(booked, new Taken());
    // then
    assertThat(statusOf(booked)).isEqualTo(BookingStatus.CONFIRMED);
    assertThat(desk.storedAs(booked).snapshot().confirmedAt()).isEqualTo(NOW);
    assertThat(desk.published).containsExactly(new BookingAgreed(booked.id(), CABIN, CARA, ANNA, MAY),
        new BookingConfirmed(booked.id(), CABIN, CARA, ANNA, MAY));
  }

  @Test
  void shouldLetARequestWaitForTheHostOnceItsMoneyIsHeld() {
    // given
    var booked = desk.opened(LOFT);
    desk.published.clear();
    // when
    desk.moneyIs(booked, new Held(NOW.plus(Duration.ofHours(5))));
    // then: an hour before the hold on the money ends
    var answerBy = NOW.plus(Duration.ofHours(4));
    assertThat(statusOf(booked)).isEqualTo(BookingStatus.REQUESTED);
    assertThat(desk.calendar.entryOf(booked.id().value())).hasValueSatisfying(
        entry -> assertThat(entry.until()).isEqualTo(answerBy));
    assertThat(desk.published)
        .containsExactly(new BookingRequested(booked.id(), LOFT, CARA, ANNA, MAY, answerBy));
    assertThat(desk.payments.wishes()).isEmpty();
    // when
    var accepted = desk.host.accept(Actors.host(), booked.id(), 2);
    // then
    assertThat(accepted.status()).isEqualTo(BookingStatus.CAPTURING);
    assertThat(desk.payments.wishes()).containsExactly("take");
    // when: the host asks again after a lost answer
    desk.moneyIs(booked, new Taken());
    var again = desk.host.accept(Actors.host(), booked.id(), 2);
    // then
    assertThat(again.status()).isEqualTo(BookingStatus.CONFIRMED);
  }

  @Test
  void shouldChangeNothingWhenItIsToldAgain() {
    // given
    var booked = desk.opened(CABIN);
    desk.moneyIs(booked, HELD);
    desk.moneyIs(booked, new Taken());
    desk.published.clear();
    // when
    desk.moneyIs(booked, HELD);
    desk.moneyIs(booked, new Taken());
    desk.moneyIs(booked, new NotHeld());
    desk.paid.moneyIs(booked.id(), Optional::empty);
    // then
    assertThat(statusOf(booked)).isEqualTo(BookingStatus.CONFIRMED);
    assertThat(desk.published).isEmpty();
    assertThat(desk.payments.wishes()).hasSize(2).startsWith("take").last().asString()
        .startsWith("release from 2");
  }

  @Test
  void shouldExpireWhenNobodyPays() {
    // given
    var booked = desk.opened(CABIN);
    desk.published.clear();
    desk.clock.set(PAY_BY);
    // when
    desk.timers.advanceDue(CLOCK, 10);
    // then
    assertThat(statusOf(booked)).isEqualTo(BookingStatus.EXPIRED);
    assertThat(desk.calendar.entries()).isEmpty();
    assertThat(desk.payments.wishes()).containsExactly("expire");
    assertThat(desk.published).containsExactly(new BookingExpired(booked.id(), CABIN, CARA, ANNA, MAY));
  }

  @Test
  void shouldTakeTheNightsAgainWhereMoneyComesLateAndTheyAreFree() {
    // given
    var booked = desk.opened(CABIN);
    desk.clock.set(PAY_BY);
    desk.timers.advanceDue(CLOCK, 10);
    // when
    desk.moneyIs(booked, HELD);
    // then
    assertThat(statusOf(booked)).isEqualTo(BookingStatus.CAPTURING);
    assertThat(kindOf(booked)).contains(Kind.RESERVATION);
  }

  @Test
  void shouldSendMoneyBackThatComesWhenTheNightsAreGone() {
    // given
    var late = desk.opened(CABIN);
    desk.clock.set(PAY_BY);
    var winner = desk.booked(CABIN);
    desk.endedHolds.ended(List.of(late.id().value()));
    desk.published.clear();
    // when
    desk.moneyIs(late, HELD);
    desk.moneyIs(late, HELD);
    // then
    assertThat(statusOf(late)).isEqualTo(BookingStatus.EXPIRED);
    assertThat(kindOf(winner)).contains(Kind.HOLD);
    assertThat(desk.payments.wishes()).containsExactly("expire", "let go", "let go");
    assertThat(desk.published).containsExactly(new BookingPaidTooLate(late.id(), CABIN, CARA, ANNA, MAY));
  }

  @Test
  void shouldSendMoneyBackWhereTheHoldIsGoneAndItsBookingNotYetExpired() {
    // given
    var booked = desk.opened(LOFT);
    desk.calendar.release(LOFT, booked.id().value());
    desk.calendar.refuse(new StayTooShort(5));
    desk.published.clear();
    // when
    desk.moneyIs(booked, HELD);
    // then
    assertThat(statusOf(booked)).isEqualTo(BookingStatus.EXPIRED);
    assertThat(desk.payments.wishes()).containsExactly("let go");
    assertThat(desk.published).containsExactly(new BookingExpired(booked.id(), LOFT, CARA, ANNA, MAY),
        new BookingPaidTooLate(booked.id(), LOFT, CARA, ANNA, MAY));
  }

  @Test
  void shouldNotComeBackFromARequestThatNobodyAnswered() {
    // given
    var booked = desk.opened(LOFT);
    desk.moneyIs(booked, HELD);
    desk.clock.advance(Duration.ofHours(24));
    desk.timers.advanceDue(CLOCK, 10);
    // when
    desk.moneyIs(booked, HELD);
    // then
    assertThat(statusOf(booked)).isEqualTo(BookingStatus.EXPIRED);
    assertThat(desk.payments.wishes()).containsExactly("let go");
  }

  @Test
  void shouldFailWhereTheMoneyIsNoLongerHeld() {
    // given
    var booked = desk.opened(CABIN);
    desk.moneyIs(booked, HELD);
    desk.published.clear();
    // when
    desk.moneyIs(booked, new NotHeld());
    // then
    assertThat(statusOf(booked)).isEqualTo(BookingStatus.PAYMENT_FAILED);
    assertThat(desk.calendar.entries()).isEmpty();
    assertThat(desk.payments.wishes()).containsExactly("take", "let go");
    assertThat(desk.published).containsExactly(new BookingPaymentFailed(booked.id(), CABIN, CARA, ANNA, MAY));
  }

  @Test
  void shouldGoOnWaitingWhereACardWasRefused() {
    // given
    var booked = desk.opened(CABIN);
    // when
    desk.moneyIs(booked, new NotHeld());
    // then
    assertThat(statusOf(booked)).isEqualTo(BookingStatus.AWAITING_PAYMENT);
  }

  @Test
  void shouldLetGoOfTheMoneyOfARequestThatIsDeclinedOrWithdrawn() {
    // given
    var declined = desk.opened(LOFT);
    desk.moneyIs(declined, HELD);
    // when
    desk.host.decline(Actors.host(), new DeclineBooking(declined.id(), 2, null));
    // then
    assertThat(desk.payments.wishes()).containsExactly("let go");
    // when
    var withdrawn = desk.guest.withdraw(Actors.guest(), desk.opened(CABIN).id(), 1);
    // then
    assertThat(withdrawn.status()).isEqualTo(BookingStatus.WITHDRAWN);
    assertThat(desk.payments.wishes()).containsExactly("let go", "let go");
  }

  @Test
  void shouldConfirmAtOnceWhereAProviderTakesAtOnce() {
    // given
    var booked = desk.opened(CABIN);
    // when
    desk.moneyIs(booked, new Taken());
    desk.moneyIs(booked, new Taken());
    // then
    assertThat(statusOf(booked)).isEqualTo(BookingStatus.CONFIRMED);
  }

  @Test
  void shouldRefuseWhatCannotBePaid() {
    // given
    desk.payments.collect(new NotPayable(new OwnListing(LOFT)));
    // then
    assertThat(refusalOf(() -> desk.booked(LOFT))).isEqualTo(new OwnListing(LOFT));
    assertThat(desk.calendar.entries()).isEmpty();
    assertThat(desk.stored.all()).isEmpty();
  }

  @Test
  void shouldRefuseATokenThatIsNone() {
    // given
    var quote = desk.aQuoteFor(LOFT);
    // then
    assertThat(refusalOf(() -> new RequestBooking(quote, null, " "))).isInstanceOf(InvalidField.class);
    assertThat(refusalOf(() -> new RequestBooking(quote, null, "x".repeat(256)))).isInstanceOf(InvalidField.class);
    assertThat(new RequestBooking(quote, null, "card_secret")).asString().doesNotContain("secret");
  }

  private BookingStatus statusOf(BookingView booking) {
    return desk.storedAs(booking).status();
  }

  private Optional<Kind> kindOf(BookingView booking) {
    return desk.calendar.entryOf(booking.id().value()).map(entry -> entry.kind());
  }
}
