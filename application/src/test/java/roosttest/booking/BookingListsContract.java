package roosttest.booking;

import static dev.roost.booking.contract.BookingStatus.CONFIRMED;
import static dev.roost.booking.contract.BookingStatus.DECLINED;
import static dev.roost.booking.contract.BookingStatus.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.aBooking;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.api.ReservationFilter;
import dev.roost.booking.api.TripFilter;
import dev.roost.booking.api.TripFilter.When;
import dev.roost.booking.application.BookingLists;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.spi.BookedStays.GuestAt;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every list of bookings does. */
public abstract class BookingListsContract {
  private static final Instant JUNE = Instant.parse("2027-06-01T00:00:00Z");
  private static final PageRequest ALL = PageRequest.first(100);

  protected abstract BookingLists lists();

  /** Stores a booking as it is. */
  protected abstract void given(Booking booking);

  @Test
  void shouldListTheGuestsOwnTripsLatestFirst() {
    // given
    var may = stored(aBooking().staying("2027-05-01", "2027-05-03"));
    var july = stored(aBooking().at(CABIN).staying("2027-07-01", "2027-07-03"));
    stored(aBooking().of(BERT).staying("2027-06-01", "2027-06-03"));
    // when
    var page = lists().trips(CARA, TripFilter.all(), JUNE, ALL);
    // then
    assertThat(page.items()).extracting(Booking::id).containsExactly(july.id(), may.id());
    assertThat(page.items().getFirst().snapshot()).isEqualTo(july.snapshot());
    assertThat(page.next()).isNull();
  }

  @Test
  void shouldFindWhatGuestsBookedAtListings() {
    // given
    var first = stored(aBooking().in(CONFIRMED).staying("2027-05-01", "2027-05-03"));
    var second = stored(aBooking().in(DECLINED).staying("2027-03-01", "2027-03-03"));
    stored(aBooking().in(BookingStatus.EXPIRED).staying("2027-04-01", "2027-04-03"));
    stored(aBooking().in(BookingStatus.AWAITING_PAYMENT).staying("2027-04-05", "2027-04-07"));
    stored(aBooking().in(CONFIRMED).at(CABIN));
    stored(aBooking().in(CONFIRMED).of(BERT).staying("2027-08-01", "2027-08-03"));
    // when
    var found = lists().of(List.of(new GuestAt(LOFT, CARA), new GuestAt(CABIN, BERT)));
    // then
    assertThat(found).extracting(Booking::id).containsExactlyInAnyOrder(first.id(), second.id())
        .isSortedAccordingTo(Comparator.comparing(BookingId::toString).reversed());
  }

  @Test
  void shouldListUpcomingTripsSoonestFirst() {
    // given
    stored(aBooking().staying("2027-05-01", "2027-05-03"));
    var september = stored(aBooking().staying("2027-09-01", "2027-09-03"));
    var running = stored(aBooking().staying("2027-05-30", "2027-06-01"));
    var july = stored(aBooking().staying("2027-07-01", "2027-07-03"));
    // when
    var page = lists().trips(CARA, new TripFilter(Set.of(), When.UPCOMING), JUNE, ALL);
    // then
    assertThat(page.items()).extracting(Booking::id).containsExactly(running.id(), july.id(), september.id());
  }

  @Test
  void shouldCountATripAsPastFromItsCheckOutTimeOn() {
    // given
    var trip = stored(aBooking().staying("2027-05-30", "2027-06-01"));
    var checkOut = trip.terms().endsAt();
    var past = new TripFilter(Set.of(), When.PAST);
    // then
    assertThat(lists().trips(CARA, past, checkOut.minusMillis(1), ALL).items()).isEmpty();
    assertThat(lists().trips(CARA, past, checkOut, ALL).items()).hasSize(1);
  }

  @Test
  void shouldListTripsInAnyOfTheStatuses() {
    // given
    var requested = stored(aBooking().in(REQUESTED).staying("2027-05-01", "2027-05-03"));
    var confirmed = stored(aBooking().in(CONFIRMED).staying("2027-05-05", "2027-05-07"));
    stored(aBooking().in(DECLINED).staying("2027-05-09", "2027-05-11"));
    // when
    var page = lists().trips(CARA, new TripFilter(Set.of(REQUESTED, CONFIRMED), When.ANY), JUNE, ALL);
    // then
    assertThat(page.items()).extracting(Booking::id).containsExactly(confirmed.id(), requested.id());
  }

  @Test
  void shouldListReservationsOfTheGivenListings() {
    // given
    var loft = stored(aBooking().at(LOFT).of(BERT).staying("2027-05-01", "2027-05-03"));
    var cabin = stored(aBooking().at(CABIN).staying("2027-05-02", "2027-05-04"));
    // then
    assertThat(ids(lists().reservations(Set.of(LOFT), ReservationFilter.all(), ALL))).containsExactly(loft.id());
    assertThat(ids(lists().reservations(Set.of(LOFT, CABIN), ReservationFilter.all(), ALL)))
        .containsExactly(cabin.id(), loft.id());
    assertThat(ids(lists().reservations(Set.of(), ReservationFilter.all(), ALL))).isEmpty();
  }

  @Test
  void shouldListReservationsThatHaveANightWithinTheDates() {
    // given
    stored(aBooking().in(DECLINED).staying("2027-05-04", "2027-05-06"));
    var before = stored(aBooking().in(CONFIRMED).staying("2027-05-01", "2027-05-04"));
    var within = stored(aBooking().in(CONFIRMED).staying("2027-05-04", "2027-05-06"));
    var after = stored(aBooking().in(CONFIRMED).staying("2027-05-06", "2027-05-09"));
    // then
    assertThat(ids(reservations("2027-05-04", "2027-05-06"))).containsExactly(within.id());
    assertThat(ids(reservations("2027-05-03", "2027-05-07"))).containsExactly(after.id(), within.id(), before.id());
    assertThat(ids(reservations(null, "2027-05-04"))).containsExactly(before.id());
    assertThat(ids(reservations("2027-05-06", null))).containsExactly(after.id());
  }

  @Test
  void shouldGoThroughAllTripsPageByPage() {
    // given: some of them begin at the same moment
    for (var day = 1; day <= 9; day++) {
      var checkIn = LocalDate.of(2027, 7, 1 + day / 3 * 4);
      stored(aBooking().at(day % 3 == 0 ? LOFT : CABIN).staying(checkIn.toString(), checkIn.plusDays(2).toString()));
    }
    for (var when : List.of(When.ANY, When.UPCOMING)) {
      var filter = new TripFilter(Set.of(), when);
      // when
      var paged = allPages(page -> lists().trips(CARA, filter, JUNE, page));
      // then
      assertThat(paged).extracting(Booking::id).hasSize(9).doesNotHaveDuplicates()
          .containsExactlyElementsOf(ids(lists().trips(CARA, filter, JUNE, ALL)));
    }
  }

  @Test
  void shouldGoThroughAllReservationsPageByPage() {
    // given
    for (var month = 1; month <= 5; month++) {
      stored(aBooking().staying("2027-0%d-01".formatted(month), "2027-0%d-03".formatted(month)));
    }
    // when
    var paged = allPages(page -> lists().reservations(Set.of(LOFT), ReservationFilter.all(), page));
    // then
    assertThat(paged).extracting(booking -> booking.terms().stay().checkIn().getMonthValue())
        .containsExactly(5, 4, 3, 2, 1);
  }

  private Page<Booking> reservations(@Nullable String from,
      @Nullable String to) {
    return lists().reservations(Set.of(LOFT), new ReservationFilter(null, Set.of(CONFIRMED),
        from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)), ALL);
  }

  private static List<Booking> allPages(Function<PageRequest, Page<Booking>> list) {
    var all = new ArrayList<Booking>();
    var page = list.apply(PageRequest.first(2));
    all.addAll(page.items());
    while (page.next() != null) {
      page = list.apply(new PageRequest(page.next(), 2));
      all.addAll(page.items());
    }
    return all;
  }

  private static List<BookingId> ids(Page<Booking> page) {
    return page.items().stream().map(Booking::id).toList();
  }

  private Booking stored(BookingFixture fixture) {
    var booking = fixture.build();
    given(booking);
    return booking;
  }
}
