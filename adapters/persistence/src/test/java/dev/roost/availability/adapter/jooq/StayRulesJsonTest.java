package dev.roost.availability.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;

import dev.roost.availability.contract.AdvanceNotice;
import dev.roost.availability.contract.Preparation;
import dev.roost.availability.contract.StayTerms;
import dev.roost.availability.domain.DatedStayTerms;
import dev.roost.availability.domain.StayRules;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;

/** Documents that are in databases already must be read for ever: what is written here stays. */
class StayRulesJsonTest {

  private static final String EVERYTHING = """
      {"general":{"minimumNights":2,"minimumNightsThrough":3,"maximumNights":14,"closedToArrival":false,\
      "closedToDeparture":true,"checkInDays":["MONDAY","FRIDAY"],"notice":{"hours":24,"cutOff":"18:30:00"},\
      "preparation":{"before":1,"after":2},"bookingWindowDays":180},\
      "dated":[{"from":"2027-05-10","until":"2027-05-12","terms":{"minimumNights":5}}]}""";

  private static final StayRules RULES = new StayRules(
      new StayTerms(2, 3, 14, false, true, Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY),
          AdvanceNotice.ofHours(24).until(LocalTime.of(18, 30)), new Preparation(1, 2), 180),
      List.of(new DatedStayTerms(may(10, 12), minimum(5))));

  @Test
  void shouldWriteOneForm() {
    assertThat(StayRulesJson.write(RULES).data()).isEqualTo(EVERYTHING);
  }

  @Test
  void shouldReadWhatItWrote() {
    assertThat(StayRulesJson.read(StayRulesJson.write(RULES))).isEqualTo(RULES);
  }

  @Test
  void shouldWriteOnlyWhatAHostSaid() {
    assertThat(StayRulesJson.write(StayRules.STANDARD).data()).isEqualTo("{\"general\":{},\"dated\":[]}");
  }

  @Test
  void shouldReadNothingAsTheStandard() {
    assertThat(StayRulesJson.read(JSONB.valueOf("{}"))).isEqualTo(StayRules.STANDARD);
  }

  @Test
  void shouldReadWhatALaterVersionAdded() {
    assertThat(StayRulesJson.read(JSONB.valueOf(
        "{\"general\":{\"minimumNights\":2,\"quietHours\":true},\"dated\":[]}")))
        .isEqualTo(new StayRules(minimum(2), List.of()));
  }
}
