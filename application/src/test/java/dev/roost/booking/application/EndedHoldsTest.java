package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.contract.BookingExpired;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingStatus;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class EndedHoldsTest {
  private final Desk desk = new Desk();

  @Test
  void shouldExpireTheRequestWhoseNightsWentToSomebodyElse() {
    // given
    var request = desk.booked(LOFT);
    desk.clock.advance(Duration.ofHours(25));
    desk.published.clear();
    // when
    desk.endedHolds.ended(List.of(request.id().value()));
    // then
    assertThat(desk.storedAs(request).status()).isEqualTo(BookingStatus.EXPIRED);
    assertThat(desk.published).containsExactly(new BookingExpired(request.id(), LOFT, CARA, ANNA, MAY));
    assertThat(refusalOf(() -> desk.host.accept(Actors.host(), request.id(), 2)))
        .isEqualTo(new BookingStatusForbids("accept", BookingStatus.EXPIRED));
  }

  @Test
  void shouldTakeTheCalendarsWordThatTheTimeIsOver() {
    // given: our clock is a moment behind the database's
    var request = desk.booked(LOFT);
    desk.clock.advance(Duration.ofHours(24).minusMillis(5));
    // when
    desk.endedHolds.ended(List.of(request.id().value()));
    // then
    var stored = desk.storedAs(request).snapshot();
    assertThat(stored.status()).isEqualTo(BookingStatus.EXPIRED);
    assertThat(stored.statusSince()).isEqualTo(stored.answerBy());
  }

  @Test
  void shouldNotWaitForABookingThatIsLocked() {
    // given
    var request = desk.booked(LOFT);
    desk.stored.lockElsewhere(request.id());
    // when
    desk.endedHolds.ended(List.of(request.id().value(), UUID.randomUUID()));
    // then
    assertThat(desk.storedAs(request).status()).isEqualTo(BookingStatus.REQUESTED);
  }

  @Test
  void shouldLeaveBookingsAloneThatWaitForNoAnswer() {
    // given
    var confirmed = desk.booked(CABIN);
    // when
    desk.endedHolds.ended(List.of(confirmed.id().value()));
    // then
    assertThat(desk.storedAs(confirmed).status()).isEqualTo(BookingStatus.CONFIRMED);
  }
}
