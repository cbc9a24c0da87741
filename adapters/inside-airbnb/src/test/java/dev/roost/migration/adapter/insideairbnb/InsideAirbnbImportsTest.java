package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.roost.migration.api.CalendarRecord;
import dev.roost.migration.api.ImportFiles;
import dev.roost.migration.api.ImportRunView;
import dev.roost.migration.api.ListingRecord;
import dev.roost.migration.contract.ImportStatus;
import dev.roost.migration.contract.ImportStep;
import dev.roost.shared.Actor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roosttest.migration.RecordedImports;

class InsideAirbnbImportsTest {

  private static final Actor ACTOR = Actor.system("test");

  @TempDir private Path folder;

  private final RecordedImports recorded = new RecordedImports();
  private final RecordedDisplay display = new RecordedDisplay();
  private final InsideAirbnbImports importer = new InsideAirbnbImports(recorded, recorded, Clock.systemUTC());

  @Test
  void shouldImportListingsThenCalendarsThenReviews() {
    // when
    var run = importAll("listings-2015.csv", "calendar-2015.csv", "reviews.csv");

    // then
    assertThat(run.status()).isEqualTo(ImportStatus.COMPLETED);
    assertThat(recorded.listings()).extracting(ListingRecord::externalId).containsExactly("1001", "1002", "1007");
    assertThat(recorded.calendars()).extracting(CalendarRecord::listing).containsExactly("1001", "1002", "9999");
    assertThat(recorded.reviews()).hasSize(2);
    assertThat(run.step(ImportStep.CALENDARS).rejected()).isEqualTo(4);
    assertThat(display.progress.getLast()).startsWith("reviews    [########################] 100%  3 of 3 rows");
  }

  @Test
  void shouldWriteNothingWhereOneFileCannotBeUsed() {
    // given
    var broken = Samples.write(folder, "reviews.csv", "");

    // when / then
    assertThatExceptionOfType(InputProblem.class).isThrownBy(() -> importAll(Map.of(
        ImportStep.LISTINGS, Samples.path("listings-2015.csv"), ImportStep.REVIEWS, broken), ""));
    assertThat(recorded.opened()).isEmpty();
    assertThat(recorded.listings()).isEmpty();
  }

  @Test
  void shouldAskForTheCityWhereTheFileNamesNone() {
    // when / then
    assertThatExceptionOfType(InputProblem.class)
        .isThrownBy(() -> importAll(Map.of(ImportStep.LISTINGS, Samples.path("listings-2024.csv")), ""))
        .withMessage("listings-2024.csv does not name its city: say it with --city");
    assertThat(recorded.opened()).isEmpty();
  }

  @Test
  void shouldGoOnWhereItWasInterrupted() {
    // given
    recorded.breakAfter(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> importAll("listings-2015.csv", "calendar-2015.csv", "reviews.csv"));
    assertThat(recorded.unfinished()).hasValueSatisfying(run -> {
      assertThat(run.status()).isEqualTo(ImportStatus.FAILED);
      assertThat(run.failure()).isEqualTo("broken, as the test wants");
    });
    recorded.repair();

    // when
    var run = importAll("listings-2015.csv", "calendar-2015.csv", "reviews.csv");

    // then
    assertThat(run.isContinued()).isTrue();
    assertThat(recorded.listings()).hasSize(3);
    assertThat(recorded.calendars()).hasSize(3);
    assertThat(recorded.rejected()).hasSize(9);
    assertThat(display.said).first().asString().startsWith("Continuing the import of");
  }

  @Test
  void shouldTakeOtherFilesOrOptionsForAnotherImport() {
    // given
    var listings = Map.of(ImportStep.LISTINGS, Samples.path("listings-2015.csv"));
    importAll(listings, "");

    // when
    importAll(listings, "Port Amber");
    importAll(listings, "");

    // then
    assertThat(recorded.opened().get(0).fingerprint()).isNotEqualTo(recorded.opened().get(1).fingerprint())
        .isEqualTo(recorded.opened().get(2).fingerprint());
    assertThat(recorded.opened()).extracting(opened -> opened.label()).containsExactly("listings-2015.csv",
        "Port Amber", "listings-2015.csv");
  }

  @Test
  void shouldTellWhereCalendarsBeginOnlyWhenTheyAreToBeMoved() {
    // given
    var calendar = Map.of(ImportStep.CALENDARS, Samples.path("calendar-2015.csv"));

    // when
    importer.importFiles(ACTOR, new ImportFiles(calendar, "", "US", "USD", true));
    importer.importFiles(ACTOR, new ImportFiles(calendar, "", "US", "USD", false));

    // then
    assertThat(recorded.opened().getFirst().calendarsFrom()).isEqualTo("2015-10-02");
    assertThat(recorded.opened().getLast().calendarsFrom()).isNull();
  }

  private ImportRunView importAll(String listings, String calendar, String reviews) {
    var files = new EnumMap<ImportStep, Path>(ImportStep.class);
    files.put(ImportStep.LISTINGS, Samples.path(listings));
    files.put(ImportStep.CALENDARS, Samples.path(calendar));
    files.put(ImportStep.REVIEWS, Samples.path(reviews));
    return importAll(files, "");
  }

  private ImportRunView importAll(Map<ImportStep, Path> files, String city) {
    return importer.importFiles(ACTOR, new ImportFiles(files, city, "US", "USD", false), display).run();
  }
}
