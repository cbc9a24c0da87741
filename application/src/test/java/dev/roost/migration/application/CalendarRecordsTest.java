package dev.roost.migration.application;

import static dev.roost.migration.application.ImportHarness.SYSTEM;
import static dev.roost.migration.application.ImportHarness.chunk;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.migration.RecordFixture.aCalendar;
import static roosttest.migration.RecordFixture.aListing;
import static roosttest.migration.RecordFixture.aListingWithoutPrice;
import static roosttest.migration.RecordFixture.closed;
import static roosttest.migration.RecordFixture.limited;
import static roosttest.migration.RecordFixture.open;

import dev.roost.availability.api.DatedTerms;
import dev.roost.migration.api.CalendarRecord;
import dev.roost.migration.api.CalendarRecord.Night;
import dev.roost.migration.api.ImportRunView.Step;
import dev.roost.migration.api.RejectedRowView;
import dev.roost.migration.contract.ImportStep;
import dev.roost.pricing.api.DatePriceRange;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import roosttest.migration.ImportedWorld;
import roosttest.migration.RecordFixture;

/** Calendars that are imported. */
class CalendarRecordsTest {

  private final ImportHarness harness = new ImportHarness();
  private final ImportedWorld world = harness.world;

  @Test
  void shouldBecomeBlocksAndDatePrices() {
    // given
    harness.records.importListings(SYSTEM, harness.anImport("a"), chunk(1, aListing("1")));

    // when
    var step = take("a", aCalendar("1", closed("2027-05-01"), closed("2027-05-02"), open("2027-05-03", 100),
        open("2027-05-04", 120), open("2027-05-05", 120)));

    // then
    var id = world.id("1");
    assertThat(step.imported()).isEqualTo(5);
    assertThat(world.closed.get(id)).containsExactly(StayDates.of("2027-05-01", "2027-05-03"));
    assertThat(Objects.requireNonNull(world.plans.get(id)).datePrices()).containsExactly(
        new DatePriceRange(StayDates.of("2027-05-04", "2027-05-06"), Money.of(12_000, "USD")));
    assertThat(Objects.requireNonNull(world.plans.get(id)).weeklyDiscount()).isEqualByComparingTo("10");
    assertThat(world.datedTerms).as("the old layout says nothing of stays").isEmpty();
  }

  @Test
  void shouldGiveThePriceOfMostNightsToAListingWithoutOne() {
    // given
    harness.records.importListings(SYSTEM, harness.anImport("a"), chunk(1, aListingWithoutPrice("1")));

    // when
    take("a", aCalendar("1", open("2027-05-01", 80), open("2027-05-02", 80), open("2027-05-03", 95)));

    // then
    assertThat(Objects.requireNonNull(world.plans.get(world.id("1"))).base()).isEqualTo(Money.of(8_000, "USD"));
  }

  @Test
  void shouldBecomeStayRulesWhereTheyDifferFromTheListings() {
    // given
    harness.records.importListings(SYSTEM, harness.anImport("a"), chunk(1, aListing("1")));

    // when
    take("a", aCalendar("1", limited("2027-05-01", 2, 30), limited("2027-05-02", 5, 30),
        limited("2027-05-03", 5, 30)));

    // then
    assertThat(world.datedTerms.get(world.id("1"))).singleElement().satisfies(dated -> {
      assertThat(dated.dates()).isEqualTo(StayDates.of("2027-05-02", "2027-05-04"));
      assertThat(dated.terms().minimumNights()).isEqualTo(5);
    });
  }

  @Test
  void shouldNotHaveMoreStayRulesThanACalendarTakes() {
    // given
    harness.records.importListings(SYSTEM, harness.anImport("a"), chunk(1, aListing("1")));
    var restless = IntStream.range(0, 500)
        .mapToObj(day -> limited(LocalDate.parse("2027-01-01").plusDays(day).toString(), 3 + day % 2, 30))
        .toArray(Night[]::new);

    // when
    take("a", aCalendar("1", restless));

    // then
    assertThat(world.datedTerms.get(world.id("1"))).hasSize(200)
        .extracting(DatedTerms::dates).first().isEqualTo(StayDates.of("2027-01-01", "2027-01-02"));
  }

  @Test
  void shouldBeLeftAloneWhenTheySayTheSameAgain() {
    // given
    harness.records.importListings(SYSTEM, harness.anImport("a"), chunk(1, aListing("1")));
    take("a", aCalendar("1", closed("2027-05-01"), open("2027-05-02", 120)));
    world.writes();

    // when
    var step = take("b", aCalendar("1", closed("2027-05-01"), open("2027-05-02", 120)));

    // then
    assertThat(step).isEqualTo(new Step(1_000, 2, 0, 2, 0));
    assertThat(world.writes()).isZero();
  }

  @Test
  void shouldBeToldAgainAfterTheirListingChanged() {
    // given
    harness.records.importListings(SYSTEM, harness.anImport("a"), chunk(1, aListing("1")));
    take("a", aCalendar("1", open("2027-05-02", 120)));
    harness.records.importListings(SYSTEM, harness.anImport("b"), chunk(1, aListing("1", "Renovated")));

    // when
    var step = take("b", aCalendar("1", open("2027-05-02", 120)));

    // then
    assertThat(step.imported()).isEqualTo(1);
    assertThat(Objects.requireNonNull(world.plans.get(world.id("1"))).datePrices()).hasSize(1);
  }

  @Test
  void shouldBeRejectedInOneLineWhereTheirListingIsUnknown() {
    // when
    var step = take("a", aCalendar("404", closed("2027-05-01"), closed("2027-05-02")));

    // then
    assertThat(step.rejected()).isEqualTo(2);
    assertThat(harness.imports.rejectedRows(SYSTEM, harness.anImport("a").run(), 0, 10)).containsExactly(
        new RejectedRowView("calendar.csv", 2, "listing 404 was not imported, nor is its calendar"));
  }

  @Test
  void shouldMoveToTheDayOnWhichTheImportBeganHoweverLongItTakes() {
    // given
    var listings = Map.of(ImportStep.LISTINGS, 1L, ImportStep.CALENDARS, 10L);
    var begun = harness.open("moved", listings, LocalDate.parse("2015-10-02"));
    harness.records.importListings(SYSTEM, begun.ticket(), chunk(1, aListing("1")));
    harness.clock.set(Instant.parse("2026-12-24T12:00:00Z"));

    // when
    var continued = harness.open("moved", listings, LocalDate.parse("2015-10-02"));
    harness.records.importCalendars(SYSTEM, continued.ticket(),
        chunk(10, aCalendar("1", RecordFixture.closedFrom(LocalDate.parse("2015-10-02"), 10))));

    // then
    assertThat(continued.calendarsStart()).isEqualTo("2026-11-22");
    assertThat(world.closed.get(world.id("1"))).containsExactly(StayDates.of("2026-11-22", "2026-11-30"));
  }

  private Step take(String fingerprint, CalendarRecord calendar) {
    return harness.records
        .importCalendars(SYSTEM, harness.anImport(fingerprint), chunk(calendar.nights().size(), calendar))
        .step(ImportStep.CALENDARS);
  }
}
