package dev.roost.availability.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;
import static roosttest.rest.Sent.by;

import dev.roost.availability.api.DatedTerms;
import dev.roost.availability.api.HostCalendars;
import dev.roost.availability.api.ReplaceStayRules;
import dev.roost.availability.api.StayRulesView;
import dev.roost.availability.contract.AdvanceNotice;
import dev.roost.availability.contract.CalendarRefusal.TooManyStayRules;
import dev.roost.availability.contract.Preparation;
import dev.roost.availability.contract.StayTerms;
import dev.roost.shared.Refused;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import(StayRulesController.class)
class StayRulesControllerTest {

  private static final StayTerms EVERYTHING = new StayTerms(2, 3, 14, false, true,
      Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), new AdvanceNotice(24, LocalTime.of(18, 0)), new Preparation(0, 1),
      180);

  private static final String JSON = """
      {"general": {"minimumNights": 2, "minimumNightsThrough": 3, "maximumNights": 14, "closedToArrival": false,
         "closedToDeparture": true, "checkInDays": ["MONDAY", "FRIDAY"],
         "advanceNotice": {"hours": 24, "cutOff": "18:00:00"},
         "preparation": {"nightsBefore": 0, "nightsAfter": 1}, "bookingWindowDays": 180},
       "dated": [{"from": "2027-05-10", "to": "2027-05-12", "terms": {"minimumNights": 5}}]}""";

  @Autowired private MockMvcTester http;
  @MockitoBean private HostCalendars calendars;

  @Test
  void shouldShowAndTakeAllRules() {
    // given
    var dated = List.of(new DatedTerms(may(10, 12), minimum(5)));
    given(calendars.stayRules(Actors.host(), LOFT)).willReturn(new StayRulesView(3, EVERYTHING, dated));
    given(calendars.replaceStayRules(Actors.host(), LOFT, new ReplaceStayRules(EVERYTHING, dated), 3))
        .willReturn(new StayRulesView(4, EVERYTHING, dated));
    // then
    assertThat(http.get().uri("/v1/listings/{id}/stay-rules", LOFT).with(by(Actors.host()))).hasStatus(200)
        .hasHeader("ETag", "\"3\"").bodyJson().isStrictlyEqualTo(JSON);
    assertThat(put(JSON)).hasStatus(200).hasHeader("ETag", "\"4\"").bodyJson().isStrictlyEqualTo(JSON);
    assertThat(put(JSON.replace("18:00:00", "18:00"))).hasStatus(200);
  }

  @Test
  void shouldRefuseTooManyRules() {
    // given
    given(calendars.replaceStayRules(any(), any(), any(), anyLong()))
        .willThrow(new Refused(new TooManyStayRules(200)));
    // then
    assertThat(put(JSON)).hasStatus(422).bodyJson().isLenientlyEqualTo("""
        {"key": "too-many-stay-rules", "most": 200}""");
  }

  @Test
  void shouldNameTheDatesThatAreWrong() {
    assertThat(put(JSON.replace("2027-05-12", "2027-05-10"))).hasStatus(400).bodyText()
        .contains("\"field\":\"dated[0].to\"");
    assertThat(put("{\"general\": {}}")).hasStatus(400).bodyText().contains("\"field\":\"dated\"");
    assertThat(put("{\"dated\": []}")).hasStatus(400).bodyText().contains("\"field\":\"general\"");
  }

  private MvcTestResult put(String body) {
    return http.put().uri("/v1/listings/{id}/stay-rules", LOFT).with(by(Actors.host())).header("If-Match", "\"3\"")
        .contentType(APPLICATION_JSON).content(body).exchange();
  }
}
