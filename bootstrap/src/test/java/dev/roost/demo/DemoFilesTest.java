package dev.roost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.migration.contract.ImportStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DemoFilesTest {

  @Test
  void shouldMakeACalendarOfEveryListing() throws IOException {
    try (var files = DemoFiles.from(LocalDate.parse("2026-11-22"))) {
      // when
      var listings = Files.readAllLines(path(files, ImportStep.LISTINGS));
      var nights = Files.readAllLines(path(files, ImportStep.CALENDARS));

      // then
      assertThat(listings).hasSizeBetween(41, 61);
      assertThat(nights).hasSize((listings.size() - 1) * 365 + 1);
      assertThat(nights.get(1)).matches("810000,2026-11-22,t,\\$[0-9]+\\.00");
    }
  }

  @Test
  void shouldLeaveNothingBehind() {
    // given
    Path folder;

    // when
    try (var files = DemoFiles.from(LocalDate.parse("2026-11-22"))) {
      folder = Objects.requireNonNull(path(files, ImportStep.REVIEWS).getParent());
      assertThat(folder).isDirectory();
    }

    // then
    assertThat(folder).doesNotExist();
  }

  private static Path path(DemoFiles files, ImportStep step) {
    return Objects.requireNonNull(files.asImport().files().get(step));
  }
}
