package dev.roost.booking.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.rest.Sent.by;

import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.booking.api.GuestBookings;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.api.TripFilter;
import dev.roost.booking.api.TripFilter.When;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.contract.PricingRefusal.PriceChanged;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.Money;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({GuestBookingController.class, BookingAnswers.class, BookingJsonMapperImpl.class})
class GuestBookingControllerTest {

  private static final UUID QUOTE = UUID.fromString("019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10");
  private static final IdempotencyKey KEY = new IdempotencyKey("k-1");

  @Autowired private MockMvcTester http;
  @MockitoBean private GuestBookings bookings;

  @Test
  void shouldTakeTheGuestsWordThatTheCardIsKeptAndTellTheInstalments() {
    // given
    var booked = SomeBooking.inInstalments();
    given(bookings.request(Actors.guest(), KEY, new RequestBooking(new QuoteId(QUOTE), null, "card", true)))
        .willReturn(new Once<>(booked, false));
    // when
    var answer = post("{\"quoteId\": \"%s\", \"paymentMethod\": \"card\", \"keepCard\": true}".formatted(QUOTE));
    // then
    assertThat(answer).hasStatus(201).bodyJson().isLenientlyEqualTo("""
        {"instalments": [{"number": 2, "dueOn": "2027-06-06", "from": "2027-06-13", "status": "OVERDUE",
          "amount": {"amount": 10000, "currency": "EUR"}, "payBy": "2027-06-11T13:00:00Z",
          "paymentId": "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e12"}]}""");
  }

  @Test
  void shouldAnswerWithTheWholeBooking() {
    // given
    var booked = SomeBooking.in(BookingStatus.REQUESTED);
    given(bookings.request(Actors.guest(), KEY, new RequestBooking(new QuoteId(QUOTE), "Is there a cot?")))
        .willReturn(new Once<>(booked, false));
    // when
    var answer = post("""
        {"quoteId": "%s", "message": "Is there a cot?"}""".formatted(QUOTE));
    // then
    assertThat(answer).hasStatus(201).hasHeader("Location", "/v1/bookings/" + booked.id()).hasHeader("ETag", "\"3\"")
        .doesNotContainHeader("Idempotency-Replayed");
    assertThat(answer).bodyJson().isLenientlyEqualTo("""
        {
          "id": "%s",
          "status": "REQUESTED",
          "listingId": "%s",
          "checkIn": "2027-05-14",
          "checkOut": "2027-05-17",
          "nights": 3,
          "party": {"adults": 2, "children": 0, "infants": 0, "pets": 0},
          "timeZone": "Europe/Berlin",
          "checkInTime": "15:00",
          "checkOutTime": "11:00",
          "startsAt": "2027-05-14T13:00:00Z",
          "endsAt": "2027-05-17T09:00:00Z",
          "lines": [
            {"kind": "NIGHTS", "text": "base price", "quantity": 3, "unit": {"amount": 10000, "currency": "EUR"},
             "amount": {"amount": 30000, "currency": "EUR"}},
            {"kind": "CLEANING", "text": "cleaning", "quantity": 1, "unit": {"amount": 4000, "currency": "EUR"},
             "amount": {"amount": 4000, "currency": "EUR"}}
          ],
          "total": {"amount": 34000, "currency": "EUR"},
          "payment": {"method": "PAY_AT_PROPERTY", "due": {"amount": 34000, "currency": "EUR"}},
          "answerBy": "2027-05-13T13:00:00Z",
          "guestMessage": "Is there a cot?"
        }""".formatted(booked.id(), booked.listing()));
    assertThat(answer).bodyJson().doesNotHavePath("$.hostMessage");
  }

  @Test
  void shouldMarkARepeatedAnswer() {
    // given
    given(bookings.request(any(), any(), any()))
        .willReturn(new Once<>(SomeBooking.in(BookingStatus.CONFIRMED), true));
    // then
    assertThat(post("{\"quoteId\": \"%s\"}".formatted(QUOTE))).hasStatus(201)
        .hasHeader("Idempotency-Replayed", "true");
  }

  @Test
  void shouldSayWhichNightsAreTaken() {
    // given
    given(bookings.request(any(), any(), any())).willThrow(
        new Refused(new NightsTaken(List.of(LocalDate.parse("2027-05-14"), LocalDate.parse("2027-05-15")))));
    // when
    var answer = post("{\"quoteId\": \"%s\"}".formatted(QUOTE));
    // then
    assertThat(answer).hasStatus(409);
    assertThat(answer).bodyJson().isLenientlyEqualTo("""
        {"key": "nights-taken", "nights": ["2027-05-14", "2027-05-15"]}""");
  }

  @Test
  void shouldNameTheNewQuoteWhenThePriceMoved() {
    // given
    var renewed = UUID.randomUUID();
    given(bookings.request(any(), any(), any())).willThrow(new Refused(new PriceChanged(new QuoteId(QUOTE),
        Money.of(340_00, "EUR"), new QuoteId(renewed), Money.of(360_00, "EUR"))));
    // when
    var answer = post("{\"quoteId\": \"%s\"}".formatted(QUOTE));
    // then
    assertThat(answer).hasStatus(409);
    assertThat(answer).bodyJson().isLenientlyEqualTo("""
        {"key": "price-changed", "newQuote": "%s", "quoted": {"amount": 34000, "currency": "EUR"},
         "now": {"amount": 36000, "currency": "EUR"}}""".formatted(renewed));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{}|quoteId", "{\"quoteId\": \"7\"}|quoteId",
      "{\"quoteId\": \"019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10\", \"total\": 1}|total"})
  void shouldRefuseBodiesThatAreNotARequest(String body, String field) {
    // when
    var answer = post(body);
    // then
    assertThat(answer).hasStatus(400);
    assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
  }

  @Test
  void shouldRefuseAMessageThatIsTooLong() {
    assertThat(post("{\"quoteId\": \"%s\", \"message\": \"%s\"}".formatted(QUOTE, "x".repeat(2_001)))).hasStatus(400)
        .bodyJson().extractingPath("$.errors[0].field").isEqualTo("message");
  }

  @Test
  void shouldNeedAKey() {
    assertThat(http.post().uri("/v1/bookings").with(by(Actors.guest())).contentType(APPLICATION_JSON)
        .content("{\"quoteId\": \"%s\"}".formatted(QUOTE))).hasStatus(400);
  }

  @Test
  void shouldWithdrawTheVersionThatWasRead() {
    // given
    var withdrawn = SomeBooking.in(BookingStatus.WITHDRAWN);
    given(bookings.withdraw(Actors.guest(), withdrawn.id(), 2)).willReturn(withdrawn);
    // then
    assertThat(http.post().uri("/v1/bookings/{id}/withdraw", withdrawn.id()).with(by(Actors.guest()))
        .header("If-Match", "\"2\"")).hasStatus(200).hasHeader("ETag", "\"3\"");
    assertThat(http.post().uri("/v1/bookings/{id}/withdraw", withdrawn.id()).with(by(Actors.guest()))).hasStatus(428);
  }

  @Test
  void shouldListTripsByStatusAndTime() {
    // given
    var filter = new TripFilter(Set.of(BookingStatus.REQUESTED, BookingStatus.CONFIRMED), When.UPCOMING);
    given(bookings.trips(Actors.guest(), filter, PageRequest.first(1)))
        .willReturn(new Page<>(List.of(SomeBooking.in(BookingStatus.CONFIRMED)), "there"));
    // when
    var answer = http.get().uri("/v1/me/trips?status=REQUESTED&status=CONFIRMED&when=UPCOMING&limit=1")
        .with(by(Actors.guest())).exchange();
    // then
    assertThat(answer).hasStatus(200).containsHeader("Link");
    assertThat(answer).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
  }

  @Test
  void shouldListAllTripsUnlessTold() {
    // given
    given(bookings.trips(any(), any(), any())).willReturn(new Page<>(List.of(), null));
    // then
    assertThat(http.get().uri("/v1/me/trips").with(by(Actors.guest()))).hasStatus(200).doesNotContainHeader("Link")
        .bodyJson().isEqualTo("{\"items\": []}");
    assertThat(http.get().uri("/v1/me/trips?status=LOST").with(by(Actors.guest()))).hasStatus(400);
    assertThat(http.get().uri("/v1/me/trips?when=SOON").with(by(Actors.guest()))).hasStatus(400);
  }

  private MvcTestResult post(String body) {
    return http.post().uri("/v1/bookings").with(by(Actors.guest())).header("Idempotency-Key", KEY.value())
        .contentType(APPLICATION_JSON).content(body).exchange();
  }
}
