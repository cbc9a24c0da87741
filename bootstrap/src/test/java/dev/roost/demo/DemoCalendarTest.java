package dev.roost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoCalendarTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @Test
  void shouldSpeakOfAYearFromTodayOn() {
    // when
    var rows = rows(810_000);

    // then
    assertThat(rows).hasSize(365);
    assertThat(rows.getFirst()).startsWith("810000,2026-11-22,t,");
    assertThat(rows.getLast()).startsWith("810000,2027-11-21,");
  }

  @Test
  void shouldBeTheSameForTheSameListing() {
    assertThat(rows(810_000)).isEqualTo(rows(810_000)).isNotEqualTo(rows(810_037));
  }

  @Test
  void shouldLeaveRoomForGuests() {
    // when
    var open = rows(810_000).stream().filter(row -> row.contains(",t,")).count();

    // then
    assertThat(open).isBetween(150L, 320L);
  }

  @Test
  void shouldBeDearerOnWeekendsAndInSummer() {
    // when
    var rows = rows(810_000);

    // then
    assertThat(rows).anyMatch(row -> row.contains("2026-11-24") && row.endsWith(",$100.00"));
    assertThat(rows).anyMatch(row -> row.contains("2026-11-27") && row.endsWith(",$115.00"));
    assertThat(rows).anyMatch(row -> row.contains("2027-07-06") && row.endsWith(",$120.00"));
    assertThat(rows).anyMatch(row -> row.contains("2027-07-09") && row.endsWith(",$138.00"));
  }

  private static List<String> rows(long listing) {
    var rows = new ArrayList<String>();
    new DemoCalendar(listing, new BigDecimal("100.00")).write(TODAY, rows::add);
    return rows;
  }
}
