package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.ReservationFilter;
import dev.roost.booking.api.TripFilter;
import dev.roost.booking.api.TripFilter.When;
import dev.roost.listing.contract.HostRight;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.PageRequest;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class ListingBookingsTest {
  private static final PageRequest ALL = PageRequest.first(100);

  private final Desk desk = new Desk();
  private final BookingView loft = desk.booked(LOFT);
  private final BookingView cabin = desk.booked(CABIN);

  @Test
  void shouldShowGuestsTheirOwnTrips() {
    assertThat(desk.guest.trips(Actors.guest(), TripFilter.all(), ALL).items()).containsExactlyInAnyOrder(loft, cabin);
    assertThat(desk.guest.trips(Actors.guest(BERT), TripFilter.all(), ALL).items()).isEmpty();
  }

  @Test
  void shouldTellUpcomingFromPastByTheClock() {
    // given
    var past = new TripFilter(Set.of(), When.PAST);
    // then
    assertThat(desk.guest.trips(Actors.guest(), past, ALL).items()).isEmpty();
    // when
    desk.clock.set(loft.endsAt());
    // then
    assertThat(desk.guest.trips(Actors.guest(), past, ALL).items()).hasSize(2);
  }

  @Test
  void shouldShowHostsTheReservationsOfTheirListings() {
    // given
    desk.listings.withCoHost(CABIN, BERT, HostRight.VIEW);
    // then
    assertThat(desk.host.reservations(Actors.host(), ReservationFilter.all(), ALL).items())
        .containsExactlyInAnyOrder(loft, cabin);
    assertThat(desk.host.reservations(Actors.host(BERT), ReservationFilter.all(), ALL).items())
        .containsExactly(cabin);
    assertThat(desk.host.reservations(Actors.guest(), ReservationFilter.all(), ALL).items()).isEmpty();
  }

  @Test
  void shouldShowTheReservationsOfOneListing() {
    // given
    var loftOnly = new ReservationFilter(LOFT, Set.of(), null, null);
    // then
    assertThat(desk.host.reservations(Actors.host(), loftOnly, ALL).items()).containsExactly(loft);
    assertThat(refusalOf(() -> desk.host.reservations(Actors.host(BERT), loftOnly, ALL)))
        .isEqualTo(new NotFound("listing", LOFT.toString()));
  }

  @Test
  void shouldRefuseDatesInTheWrongOrder() {
    // given
    var day = LocalDate.parse("2027-05-14");
    // then
    assertThat(refusalOf(() -> new ReservationFilter(null, Set.of(), day, day))).isInstanceOf(InvalidField.class);
  }

  @Test
  void shouldAskForTheRightScope() {
    // given
    var writer = Actors.integration(CARA, Scope.BOOKINGS_WRITE);
    // then
    assertThat(refusalOf(() -> desk.guest.trips(writer, TripFilter.all(), ALL)))
        .isEqualTo(new ScopeMissing(Scope.BOOKINGS_READ));
    assertThat(refusalOf(() -> desk.host.reservations(writer, ReservationFilter.all(), ALL)))
        .isEqualTo(new ScopeMissing(Scope.BOOKINGS_READ));
  }

  @Test
  void shouldShowTheAddressToGuestsOfAConfirmedStayUntilItIsOver() {
    assertThat(desk.confirmedGuests.maySeeAddress(CABIN, CARA)).isTrue();
    assertThat(desk.confirmedGuests.maySeeAddress(LOFT, CARA)).isFalse();
    // when
    desk.clock.set(cabin.endsAt());
    // then
    assertThat(desk.confirmedGuests.maySeeAddress(CABIN, CARA)).isFalse();
  }
}
