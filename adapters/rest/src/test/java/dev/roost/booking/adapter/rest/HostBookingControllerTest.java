package dev.roost.booking.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.rest.Sent.by;

import dev.roost.booking.api.DeclineBooking;
import dev.roost.booking.api.HostBookings;
import dev.roost.booking.api.ReservationFilter;
import dev.roost.booking.contract.BookingRefusal.ActionTooEarly;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Page;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({HostBookingController.class, BookingAnswers.class, BookingJsonMapperImpl.class})
class HostBookingControllerTest {

  @Autowired private MockMvcTester http;
  @MockitoBean private HostBookings bookings;

  @Test
  void shouldAcceptTheVersionThatWasRead() {
    // given
    var accepted = SomeBooking.in(BookingStatus.CONFIRMED);
    given(bookings.accept(Actors.host(), accepted.id(), 2)).willReturn(accepted);
    // then
    assertThat(act("accept", "\"2\"")).hasStatus(200).hasHeader("ETag", "\"3\"").bodyJson()
        .extractingPath("$.status").isEqualTo("CONFIRMED");
  }

  @Test
  void shouldTellThatTheVersionIsStale() {
    // given
    given(bookings.accept(any(), any(), anyLong()))
        .willThrow(new Refused(new VersionStale("booking", 4)));
    // then
    assertThat(act("accept", "\"2\"")).hasStatus(412).bodyJson().isLenientlyEqualTo("""
        {"key": "version-stale", "current": 4}""");
  }

  @Test
  void shouldTellUntilWhenItWasPossible() {
    // given
    given(bookings.accept(any(), any(), anyLong()))
        .willThrow(new Refused(new ActionTooLate("accept", Instant.parse("2027-05-13T13:00:00Z"))));
    // then
    assertThat(act("accept", "\"2\"")).hasStatus(409).bodyJson().isLenientlyEqualTo(
        """
            {"key": "action-too-late", "title": "Too late", "detail": "\\"accept\\" was possible until 2027-05-13T13:00:00Z.",
             "until": "2027-05-13T13:00:00Z"}""");
  }

  @Test
  void shouldDeclineWithAndWithoutWords() {
    // given
    var declined = SomeBooking.in(BookingStatus.DECLINED);
    given(bookings.decline(Actors.host(), new DeclineBooking(declined.id(), 2, "Sorry"))).willReturn(declined);
    given(bookings.decline(Actors.host(), new DeclineBooking(declined.id(), 2, null))).willReturn(declined);
    var decline = http.post().uri("/v1/bookings/{id}/decline", declined.id()).with(by(Actors.host()))
        .header("If-Match", "\"2\"");
    // then
    assertThat(decline.contentType(APPLICATION_JSON).content("{\"message\": \"Sorry\"}")).hasStatus(200);
    assertThat(act("decline", "\"2\"")).hasStatus(200);
  }

  @Test
  void shouldReportANoShow() {
    // given
    given(bookings.noShow(any(), any(), anyLong()))
        .willThrow(new Refused(new ActionTooEarly("no-show", Instant.parse("2027-05-14T13:00:00Z"))));
    // then
    assertThat(act("no-show", "\"2\"")).hasStatus(409).bodyJson().extractingPath("$.key")
        .isEqualTo("action-too-early");
  }

  @Test
  void shouldNeedAVersionForEveryAnswer() {
    for (var action : List.of("accept", "decline", "no-show")) {
      assertThat(http.post().uri("/v1/bookings/{id}/{action}", SomeBooking.in(BookingStatus.REQUESTED).id(), action)
          .with(by(Actors.host()))).hasStatus(428);
    }
  }

  @Test
  void shouldListReservationsByListingStatusAndDates() {
    // given
    var filter = new ReservationFilter(LOFT, Set.of(BookingStatus.CONFIRMED), LocalDate.parse("2027-05-01"),
        LocalDate.parse("2027-06-01"));
    given(bookings.reservations(any(), any(), any())).willReturn(new Page<>(List.of(), null));
    given(bookings.reservations(any(), eq(filter), any()))
        .willReturn(new Page<>(List.of(SomeBooking.in(BookingStatus.CONFIRMED)), null));
    // then
    assertThat(http.get().uri("/v1/me/reservations?listing={id}&status=CONFIRMED&from=2027-05-01&to=2027-06-01", LOFT)
        .with(by(Actors.host()))).hasStatus(200).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
    assertThat(http.get().uri("/v1/me/reservations").with(by(Actors.host()))).hasStatus(200).bodyJson()
        .isEqualTo("{\"items\": []}");
  }

  @Test
  void shouldRefuseDatesThatMakeNoSense() {
    assertThat(http.get().uri("/v1/me/reservations?from=2027-06-01&to=2027-05-01").with(by(Actors.host())))
        .hasStatus(400);
    assertThat(http.get().uri("/v1/me/reservations?from=01.06.2027").with(by(Actors.host()))).hasStatus(400)
        .bodyJson().extractingPath("$.errors[0].field").isEqualTo("from");
  }

  private MockMvcTester.MockMvcRequestBuilder act(String action, String version) {
    return http.post().uri("/v1/bookings/{id}/{action}", SomeBooking.in(BookingStatus.REQUESTED).id(), action)
        .with(by(Actors.host())).header("If-Match", version);
  }
}
