package roosttest.migration;

import dev.roost.listing.contract.ListingId;
import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.contract.ImportStep;
import dev.roost.migration.domain.CalendarShift;
import dev.roost.migration.domain.Fingerprint;
import dev.roost.migration.domain.ForeignPrices;
import dev.roost.migration.domain.ImportPlan;
import dev.roost.migration.domain.ImportRun;
import dev.roost.migration.domain.KnownListing;
import dev.roost.migration.domain.Night;
import dev.roost.migration.domain.StayLength;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports, known listings and nights for tests. */
public final class ImportFixture {

  public static final String SOURCE = "inside-airbnb";
  public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  public static final Currency DOLLAR = Currency.of("USD");
  public static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

  private ImportFixture() {
  }

  /** 10 listings, 100 nights and 5 reviews. */
  public static ImportPlan aPlan(String fingerprint) {
    return new ImportPlan(SOURCE, fingerprint, "Albany",
        Map.of(ImportStep.LISTINGS, 10L, ImportStep.CALENDARS, 100L, ImportStep.REVIEWS, 5L), null);
  }

  public static ImportPlan aShiftedPlan(String fingerprint) {
    return new ImportPlan(SOURCE, fingerprint, "Albany", Map.of(ImportStep.CALENDARS, 100L),
        CalendarShift.bringing(LocalDate.parse("2015-10-02"), FRIDAY));
  }

  public static ImportRun aRun() {
    return aRun("abc");
  }

  public static ImportRun aRun(String fingerprint) {
    return ImportRun.start(new ImportRunId(UUID.randomUUID()), aPlan(fingerprint), NOON);
  }

  public static KnownListing aKnownListing(String externalId) {
    return new KnownListing(externalId, new ListingId(UUID.randomUUID()),
        new ForeignPrices(DOLLAR, 16_000L, 100_000L, null, 5_000, 2, 1_000), new StayLength(2, 30),
        Fingerprint.of(externalId), null);
  }

  public static Night open(String date) {
    return new Night(LocalDate.parse(date), true, null, null);
  }

  public static Night closed(String date) {
    return new Night(LocalDate.parse(date), false, null, null);
  }

  public static Night priced(String date, @Nullable Integer dollars) {
    return new Night(LocalDate.parse(date), true, dollars == null ? null : dollars(dollars), null);
  }

  public static Night limited(String date, int minimum, int maximum) {
    return new Night(LocalDate.parse(date), true, null, new StayLength(minimum, maximum));
  }

  public static Money dollars(int dollars) {
    return Money.of(100L * dollars, DOLLAR);
  }
}
