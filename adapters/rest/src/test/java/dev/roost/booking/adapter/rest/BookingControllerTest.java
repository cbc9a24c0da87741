package dev.roost.booking.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static roosttest.rest.Sent.by;
import static roosttest.rest.Sent.byNobody;

import dev.roost.booking.api.CancellationView;
import dev.roost.booking.api.SharedBookings;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Refund;
import dev.roost.booking.contract.RefundStep;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.Actor;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({BookingController.class, BookingAnswers.class, BookingJsonMapperImpl.class})
class BookingControllerTest {

  @Autowired private MockMvcTester http;
  @MockitoBean private SharedBookings bookings;

  @Test
  void shouldShowABookingWithItsVersion() {
    // given
    var booking = SomeBooking.in(BookingStatus.IN_STAY);
    given(bookings.get(Actors.guest(), booking.id())).willReturn(booking);
    // then
    assertThat(http.get().uri("/v1/bookings/{id}", booking.id()).with(by(Actors.guest()))).hasStatus(200)
        .hasHeader("ETag", "\"3\"").bodyJson().extractingPath("$.status").isEqualTo("IN_STAY");
  }

  @Test
  void shouldNotTellStrangersWhetherThereIsOne() {
    // given
    var id = SomeBooking.in(BookingStatus.CONFIRMED).id();
    given(bookings.get(Actors.guest(), id)).willThrow(new Refused(new NotFound("booking", id.toString())));
    given(bookings.get(Actor.anonymous(), id)).willThrow(new Refused(new NotLoggedIn()));
    // then
    assertThat(http.get().uri("/v1/bookings/{id}", id).with(by(Actors.guest()))).hasStatus(404);
    assertThat(http.get().uri("/v1/bookings/{id}", id).with(byNobody())).hasStatus(401);
    assertThat(http.get().uri("/v1/bookings/7").with(by(Actors.guest()))).hasStatus(400);
  }

  @Test
  void shouldCancelTheVersionThatWasRead() {
    // given
    var cancelled = SomeBooking.in(BookingStatus.CANCELLED_BY_GUEST);
    given(bookings.cancel(Actors.guest(), cancelled.id(), 2)).willReturn(cancelled);
    var cancel = http.post().uri("/v1/bookings/{id}/cancel", cancelled.id()).with(by(Actors.guest()));
    // then
    assertThat(cancel).hasStatus(428);
    assertThat(cancel.header("If-Match", "\"2\"")).hasStatus(200).hasHeader("ETag", "\"3\"").bodyJson()
        .extractingPath("$.status").isEqualTo("CANCELLED_BY_GUEST");
  }

  @Test
  void shouldSayWhatCallingOffWouldGiveBack() {
    // given
    var booking = SomeBooking.in(BookingStatus.CONFIRMED);
    var all = new Refund(eur(300_00), eur(40_00), eur(0), eur(0));
    given(bookings.previewCancellation(Actors.guest(), booking.id())).willReturn(
        new CancellationView(booking.id(), CancellationPolicy.FLEXIBLE, booking.total(),
            List.of(new RefundStep(booking.createdAt(), all, eur(170_00)),
                new RefundStep(booking.startsAt(), Refund.nothing(booking.total().currency()))),
            List.of(new RefundStep(booking.createdAt(), all))));
    // then
    assertThat(http.get().uri("/v1/bookings/{id}/cancellation", booking.id()).with(by(Actors.guest()))).hasStatus(200)
        .bodyJson().isLenientlyEqualTo("""
            {"policy": "FLEXIBLE", "byGuest": [
              {"refund": {"nights": {"amount": 30000}, "total": {"amount": 34000, "currency": "EUR"}},
               "comesBack": {"amount": 17000, "currency": "EUR"}},
              {"from": "2027-05-14T13:00:00Z", "refund": {"total": {"amount": 0}}}]}""");
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }

  @Test
  void shouldSayWhichStatusForbidsIt() {
    // given
    var id = SomeBooking.in(BookingStatus.DECLINED).id();
    given(bookings.cancel(Actors.guest(), id, 2))
        .willThrow(new Refused(new BookingStatusForbids("cancel", BookingStatus.DECLINED)));
    // then
    assertThat(http.post().uri("/v1/bookings/{id}/cancel", id).with(by(Actors.guest())).header("If-Match", "\"2\""))
        .hasStatus(409).bodyJson().isLenientlyEqualTo("""
            {"key": "booking-status-forbids", "action": "cancel", "status": 409, "current": "DECLINED"}""");
  }
}
