package dev.roost.availability.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.BEN;
import static roosttest.availability.CalendarFixture.EVERY_NIGHT;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.THREE_IN_LISBON;
import static roosttest.availability.CalendarFixture.maximum;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;

import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.availability.contract.StayRefusal.NoticeTooShort;
import dev.roost.availability.contract.StayRefusal.StayTooShort;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.NightSet;
import dev.roost.availability.domain.StayRules;
import dev.roost.availability.spi.OpenNights.Outlook;
import dev.roost.availability.spi.StayChecks.Candidate;
import dev.roost.listing.contract.ListingId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import roosttest.availability.InMemoryCalendars;

class CalendarsFromAfarTest {

  private static final ListingId HUT = new ListingId(UUID.randomUUID());
  private static final LocalDate FIRST = LocalDate.of(2027, 5, 1);

  private final InMemoryCalendars calendars = new InMemoryCalendars(() -> NOON);
  private final StayCheckService checks = new StayCheckService(calendars);
  private final OpenNightsService openNights = new OpenNightsService(calendars);

  @Test
  void shouldCheckAStayAtManyListings() {
    // given
    change(calendar -> calendar.reserve(may(10, 12), ANN, THREE_IN_LISBON));
    change(calendar -> calendar.changeTerms(may(1, 31), minimum(4)));
    // when
    var refusals = checks.check(List.of(candidate(LOFT, "Europe/Lisbon"), candidate(HUT, "Europe/Lisbon")),
        may(11, 14));
    // then
    assertThat(refusals).containsOnlyKeys(LOFT, HUT)
        .containsEntry(LOFT, List.of(new NightsTaken(List.of(LocalDate.of(2027, 5, 11))), new StayTooShort(4)))
        .containsEntry(HUT, List.of());
  }

  @Test
  void shouldCheckByTheClockOfEachListing() {
    // given
    var candidates = List.of(candidate(LOFT, "Pacific/Kiritimati"), candidate(HUT, "Pacific/Pago_Pago"));
    // when
    var refusals = checks.check(candidates, may(1, 3));
    // then
    assertThat(refusals)
        .containsEntry(LOFT, List.of(new NoticeTooShort(Instant.parse("2027-05-01T01:00:00Z"))))
        .containsEntry(HUT, List.of());
  }

  @Test
  void shouldShowTheNightsThatNobodyHas() {
    // given
    change(calendar -> calendar.reserve(may(5, 8), ANN, THREE_IN_LISBON));
    change(calendar -> calendar.hold(may(10, 12), BEN, NOON.plusSeconds(1), THREE_IN_LISBON));
    change(calendar -> calendar.block(may(12, 13), ""));
    change(calendar -> calendar.replaceImported("airbnb", NightSet.of(may(18, 25))));
    // when
    var outlooks = openNights.of(List.of(LOFT, HUT), FIRST, FIRST.plusDays(19));
    // then
    assertThat(outlooks)
        .containsEntry(LOFT, new Outlook(List.of(may(1, 5), may(8, 10), may(13, 18)), 1, 31))
        .containsEntry(HUT, new Outlook(List.of(may(1, 20)), 1, 31));
  }

  @Test
  void shouldCountDeadHoldsAsFree() {
    // given
    change(calendar -> calendar.hold(may(10, 12), BEN, NOON, THREE_IN_LISBON));
    // then
    assertThat(openNights.of(List.of(LOFT), FIRST, FIRST.plusDays(19)))
        .containsEntry(LOFT, new Outlook(List.of(may(1, 20)), 1, 31));
  }

  @Test
  void shouldBoundTheLengthOfStays() {
    // given
    change(
        calendar -> calendar.changeRules(StayRules.STANDARD.with(may(1, 3), minimum(2)).with(may(5, 9), maximum(60))));
    // then
    assertThat(openNights.of(List.of(LOFT), FIRST, FIRST.plusDays(1)))
        .containsEntry(LOFT, new Outlook(List.of(may(1, 2)), 1, 60));
  }

  private void change(Consumer<Calendar> change) {
    var calendar = calendars.lock(LOFT, EVERY_NIGHT.ranges().getFirst());
    change.accept(calendar);
    calendars.save(calendar);
  }

  private static Candidate candidate(ListingId listing, String zone) {
    return new Candidate(listing, ZoneId.of(zone), LocalTime.of(15, 0));
  }
}
