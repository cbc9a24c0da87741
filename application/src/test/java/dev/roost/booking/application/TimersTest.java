package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.booking.BookingFixture.aConfirmedBooking;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.api.BookingTimers;
import dev.roost.booking.contract.BookingExpired;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.StayCompleted;
import dev.roost.booking.contract.StayStarted;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class TimersTest {
  private static final Actor CLOCK = Actor.system("booking timers");
  private final Desk desk = new Desk();

  @Test
  void shouldExpireARequestThatWasNotAnswered() {
    // given
    var request = desk.booked(LOFT);
    desk.clock.advance(Duration.ofHours(24));
    desk.published.clear();
    // when
    var advanced = desk.timers.advanceDue(CLOCK, 10);
    // then
    assertThat(advanced).isEqualTo(1);
    assertThat(desk.storedAs(request).status()).isEqualTo(BookingStatus.EXPIRED);
    assertThat(desk.calendar.entries()).isEmpty();
    assertThat(desk.published).containsExactly(new BookingExpired(request.id(), LOFT, CARA, ANNA, MAY));
  }

  @Test
  void shouldStartAndCompleteStays() {
    // given
    var booking = desk.booked(CABIN);
    desk.published.clear();
    // when
    desk.clock.set(booking.startsAt());
    desk.timers.advanceDue(CLOCK, 10);
    desk.clock.set(booking.endsAt());
    desk.timers.advanceDue(CLOCK, 10);
    // then
    assertThat(desk.storedAs(booking).status()).isEqualTo(BookingStatus.COMPLETED);
    assertThat(desk.published).containsExactly(new StayStarted(booking.id(), CABIN, CARA, ANNA, MAY),
        new StayCompleted(booking.id(), CABIN, CARA, ANNA, MAY));
  }

  @Test
  void shouldDoNothingTwice() {
    // given
    desk.booked(LOFT);
    desk.clock.advance(Duration.ofHours(24));
    // when
    desk.timers.advanceDue(CLOCK, 10);
    var second = desk.timers.advanceDue(CLOCK, 10);
    // then
    assertThat(second).isZero();
  }

  @Test
  void shouldDoNothingBeforeTime() {
    // given
    desk.booked(LOFT);
    desk.clock.advance(Duration.ofHours(24).minusMillis(1));
    // then
    assertThat(desk.timers.advanceDue(CLOCK, 10)).isZero();
  }

  @Test
  void shouldLeaveABookingToWhoeverHasItLocked() {
    // given
    var request = desk.booked(LOFT);
    desk.clock.advance(Duration.ofHours(24));
    desk.stored.lockElsewhere(request.id());
    // then
    assertThat(desk.timers.advanceDue(CLOCK, 10)).isZero();
    assertThat(desk.due.errorOf(request.id())).isEmpty();
  }

  @Test
  void shouldNotLetOneThatFailsStopTheOthers() {
    // given: one that is found due, but then cannot be stored
    var broken = desk.stored.given(aConfirmedBooking().withId(new BookingId(new UUID(0, 1))).build());
    var fine = desk.booked(CABIN);
    desk.clock.set(fine.startsAt());
    var timers = timersThatBreakOn(broken.id());
    // when
    var advanced = timers.advanceDue(CLOCK, 10);
    // then
    assertThat(advanced).isEqualTo(1);
    assertThat(desk.storedAs(fine).status()).isEqualTo(BookingStatus.IN_STAY);
    assertThat(desk.due.errorOf(broken.id())).hasValueSatisfying(
        error -> assertThat(error).contains("IllegalStateException"));
    // when
    desk.clock.advance(Duration.ofSeconds(2));
    var repaired = desk.timers.advanceDue(CLOCK, 10);
    // then
    assertThat(repaired).isEqualTo(1);
    assertThat(desk.due.errorOf(broken.id())).isEmpty();
  }

  @Test
  void shouldActForRoostItselfOnly() {
    assertThat(refusalOf(() -> desk.timers.advanceDue(Actors.admin(), 10)))
        .isEqualTo(new NotAllowed("advance bookings"));
  }

  private BookingTimers timersThatBreakOn(BookingId broken) {
    var step = new DueBookingStep(desk.stored, desk.effects,
        new DueInstalments(desk.payments, desk.payments, desk.effects, desk.stored,
            new InstalmentSettings(2, Duration.ofDays(2)), desk.events),
        desk.clock) {
      @Override
      boolean advance(BookingId id) {
        if (id.equals(broken)) {
          throw new IllegalStateException("No such luck");
        }
        return super.advance(id);
      }
    };
    return new BookingTimerService(desk.due, step);
  }
}
