package dev.roost.availability.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;
import static roosttest.rest.Sent.by;
import static roosttest.rest.Sent.byNobody;

import dev.roost.availability.api.BlockView;
import dev.roost.availability.api.CalendarView;
import dev.roost.availability.api.CalendarView.MonthView;
import dev.roost.availability.api.CalendarView.NightView;
import dev.roost.availability.api.ChangeNights;
import dev.roost.availability.api.ChangeNights.Access.Blocked;
import dev.roost.availability.api.ChangeNights.Access.Open;
import dev.roost.availability.api.ChangeNights.NightsChange;
import dev.roost.availability.api.ClosedView;
import dev.roost.availability.api.ClosedView.Because;
import dev.roost.availability.api.GuestCalendars;
import dev.roost.availability.api.HostCalendars;
import dev.roost.availability.contract.CalendarEntryId;
import dev.roost.availability.contract.CalendarRefusal.NightsBooked;
import dev.roost.availability.contract.CalendarRefusal.NightsStayClosed;
import dev.roost.availability.contract.StayTerms;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
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
@Import({CalendarController.class, CalendarJsonMapperImpl.class})
class CalendarControllerTest {

  @Autowired private MockMvcTester http;
  @MockitoBean private GuestCalendars calendars;
  @MockitoBean private HostCalendars hostCalendars;

  @Test
  void shouldShowMonths() {
    // given
    var may = YearMonth.of(2027, 5);
    var until = Instant.parse("2027-05-01T12:00:00Z");
    given(calendars.months(Actors.host(), LOFT, may, 2))
        .willReturn(new CalendarView(LOFT, 3, ZoneId.of("Europe/Lisbon"),
            List.of(new MonthView(may, List.of(
                new NightView(LocalDate.of(2027, 5, 1), true, true, false, 2, 31, null),
                new NightView(LocalDate.of(2027, 5, 2), false, false, true, 1, 31,
                    new ClosedView(Because.HOLD, ANN, until, null, null)))))));
    // when
    var answer = http.get().uri("/v1/listings/{id}/calendar?from=2027-05&months=2", LOFT).with(by(Actors.host()))
        .exchange();
    // then
    assertThat(answer).hasStatus(200).hasHeader("ETag", "\"3\"").bodyJson().isStrictlyEqualTo(
        """
            {"listingId": "%s", "timeZone": "Europe/Lisbon", "months": [{"month": "2027-05", "nights": [
              {"date": "2027-05-01", "open": true, "checkIn": true, "checkOut": false, "minimumNights": 2,
               "maximumNights": 31},
              {"date": "2027-05-02", "open": false, "checkIn": false, "checkOut": true, "minimumNights": 1,
               "maximumNights": 31, "closed": {"because": "HOLD", "bookingId": "%s", "until": "2027-05-01T12:00:00Z"}}]}]}"""
            .formatted(LOFT, ANN));
  }

  @Test
  void shouldShowOneMonthToAnybodyUnlessToldOtherwise() {
    // given
    given(calendars.months(Actor.anonymous(), LOFT, YearMonth.of(2027, 5), 1))
        .willReturn(new CalendarView(LOFT, 1, ZoneId.of("UTC"), List.of()));
    // then
    assertThat(http.get().uri("/v1/listings/{id}/calendar?from=2027-05", LOFT).with(byNobody())).hasStatus(200);
  }

  @ParameterizedTest
  @CsvSource({"'', from", "from=2027-13, from", "from=May, from", "from=2027-05&months=x, months"})
  void shouldSayWhatAMonthLooksLike(String query, String field) {
    assertThat(http.get().uri("/v1/listings/{id}/calendar?" + query, LOFT).with(byNobody())).hasStatus(400).bodyText()
        .contains("\"field\":\"%s\"".formatted(field));
  }

  @Test
  void shouldChangeManyNights() {
    // given
    var command = new ChangeNights(List.of(new NightsChange(may(1, 5), new Blocked("Painter"), null),
        new NightsChange(may(5, 6), new Blocked(""), null),
        new NightsChange(may(7, 9), new Open(), minimum(2)),
        new NightsChange(may(9, 10), null, StayTerms.UNCHANGED)));
    given(hostCalendars.change(Actors.host(), LOFT, command, 4)).willReturn(5L);
    // when
    var answer = change("""
        {"changes": [
          {"from": "2027-05-01", "to": "2027-05-05", "open": false, "note": "Painter"},
          {"from": "2027-05-05", "to": "2027-05-06", "open": false},
          {"from": "2027-05-07", "to": "2027-05-09", "open": true, "terms": {"minimumNights": 2}},
          {"from": "2027-05-09", "to": "2027-05-10", "terms": {}}]}""");
    // then
    assertThat(answer).hasStatus(204).hasHeader("ETag", "\"5\"");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{}                                                                                    | changes",
      "{\"changes\": []}                                                                     | changes",
      "{\"changes\": [null]}                                                                 | changes[0]",
      "{\"changes\": [{\"from\": \"2027-05-01\"}]}                                           | changes[0].to",
      "{\"changes\": [{\"from\": \"2027-05-01\", \"to\": \"2027-05-01\", \"open\": true}]}   | changes[0].to",
      "{\"changes\": [{\"from\": \"2027-05-02\", \"to\": \"2027-05-01\", \"open\": true}]}   | changes[0].to",
      "{\"changes\": [{\"from\": \"1027-05-02\", \"to\": \"2027-05-01\", \"open\": true}]}   | changes[0].from",
      "{\"changes\": [{\"from\": \"2027-05-02\", \"to\": \"3027-05-01\", \"open\": true}]}   | changes[0].to",
      "{\"changes\": [{\"from\": \"2027-05-02\", \"to\": \"2037-05-01\", \"open\": true}]}   | to",
      "{\"changes\": [{\"from\": \"2027-05-01\", \"to\": \"2027-05-02\"}]}                   | changes[0]",
      "{\"changes\": [{\"from\": \"2027-05-01\", \"to\": \"2027-05-02\", \"open\": true, \"note\": \"x\"}]} | changes[0].note",
      "{\"changes\": [{\"from\": \"2027-05-01\", \"to\": \"2027-05-02\", \"terms\": {\"minimumNights\": 0}}]} | changes[0].terms.minimumNights",
      "{\"changes\": [{\"from\": \"2027-05-01\", \"to\": \"2027-05-02\", \"terms\": {\"checkInDays\": [\"SOON\"]}}]} | changes[0].terms.checkInDays[0]",
      "{\"changes\": [{\"from\": \"2027-05-01\", \"to\": \"2027-05-02\", \"terms\": {\"preparation\": {\"nightsBefore\": 1}}}]} | changes[0].terms.preparation.nightsAfter",
      "{\"changes\": [{\"from\": \"2027-05-01\", \"to\": \"2027-05-02\", \"price\": 3}]}     | changes[0].price"})
  void shouldNameTheFieldThatIsWrong(String body, String field) {
    assertThat(change(body)).hasStatus(400).bodyText().contains("\"field\":\"%s\"".formatted(field));
    verifyNoInteractions(hostCalendars);
  }

  @Test
  void shouldNeedTheVersion() {
    assertThat(http.put().uri("/v1/listings/{id}/calendar/nights", LOFT).with(by(Actors.host()))
        .contentType(APPLICATION_JSON).content("{}")).hasStatus(428);
  }

  @Test
  void shouldSayWhichNightsCannotBeChanged() {
    // given
    var nights = List.of(LocalDate.of(2027, 5, 2));
    given(hostCalendars.change(any(), any(), any(), anyLong())).willThrow(new Refused(new NightsBooked(nights)),
        new Refused(new NightsStayClosed(nights)), new Refused(new VersionStale("calendar", 9)));
    var body = """
        {"changes": [{"from": "2027-05-01", "to": "2027-05-05", "open": false}]}""";
    // then
    assertThat(change(body)).hasStatus(409).bodyJson().isLenientlyEqualTo("""
        {"key": "nights-booked", "nights": ["2027-05-02"]}""");
    assertThat(change(body)).hasStatus(409).bodyJson().isLenientlyEqualTo("""
        {"key": "nights-stay-closed", "nights": ["2027-05-02"]}""");
    assertThat(change(body)).hasStatus(412).bodyJson().isLenientlyEqualTo("""
        {"key": "version-stale", "current": 9}""");
  }

  @Test
  void shouldListBlocks() {
    // given
    var id = new CalendarEntryId(UUID.randomUUID());
    given(hostCalendars.blocks(Actors.host(), LOFT, PageRequest.first(1)))
        .willReturn(new Page<>(List.of(new BlockView(id, may(1, 5), "Painter")), "2027-05-01"));
    // when
    var answer = http.get().uri("/v1/listings/{id}/blocks?limit=1", LOFT).with(by(Actors.host())).exchange();
    // then
    assertThat(answer).hasStatus(200).containsHeader("Link").bodyJson().isLenientlyEqualTo("""
        {"items": [{"id": "%s", "from": "2027-05-01", "to": "2027-05-05", "note": "Painter"}]}""".formatted(id));
  }

  private MvcTestResult change(String body) {
    return http.put().uri("/v1/listings/{id}/calendar/nights", LOFT).with(by(Actors.host())).header("If-Match", "\"4\"")
        .contentType(APPLICATION_JSON).content(body).exchange();
  }
}
