package dev.roost.migration.adapter.insideairbnb;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCheckTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"LISTINGS, listings-2015.csv, 7", "LISTINGS, listings-2024.csv, 5", "CALENDAR, calendar-2015.csv, 11",
      "CALENDAR, calendar-2024.csv, 5", "REVIEWS, reviews.csv, 3"})
  void shouldCountTheRowsOfEitherLayout(FileKind kind, String name, long rows) {
    // when
    var checked = Samples.checked(kind, name);

    // then
    assertThat(checked.rows()).isEqualTo(rows);
    assertThat(checked.sha256()).hasSize(64);
  }

  @Test
  void shouldFindTheFirstDateOfACalendar() {
    // when
    var checked = Samples.checked(FileKind.CALENDAR, "calendar-2015.csv");

    // then
    assertThat(checked.firstDate()).isEqualTo("2015-10-02");
    assertThat(checked.grouped()).isTrue();
  }

  @Test
  void shouldSeeThatTheRowsOfAListingDoNotLieTogether() {
    // when
    var checked = Samples.checked(FileKind.CALENDAR, "calendar-mixed.csv");

    // then
    assertThat(checked.grouped()).isFalse();
  }

  @Test
  void shouldReadGzipWhateverTheNameSays() {
    // given
    var path = Samples.zip(folder, "calendar.csv", Samples.CALENDAR_HEADER + "1,2015-10-02,t,\n");

    // when
    var checked = Samples.checked(FileKind.CALENDAR, path);

    // then
    assertThat(checked.rows()).isEqualTo(1);
  }

  @Test
  void shouldNotMindAByteOrderMarkNorWindowsLineEnds() {
    // given
    var path = Samples.write(folder, "calendar.csv",
        "\ufefflisting_id,date,available,price\r\n1,2015-10-02,t,\r\n\r\n");

    // when
    var checked = Samples.checked(FileKind.CALENDAR, path);

    // then
    assertThat(checked.rows()).isEqualTo(1);
  }

  @Nested
  class OneClearLineFor {

    @Test
    void aMissingFile() {
      assertProblem(folder.resolve("nowhere.csv")).withMessageEndingWith("nowhere.csv does not exist");
    }

    @Test
    void aFolder() {
      assertProblem(folder).withMessageEndingWith("is a folder, not a file");
    }

    @Test
    void anEmptyFile() {
      assertProblem(Samples.write(folder, "calendar.csv", ""))
          .withMessage("calendar.csv is empty: not even a header line");
    }

    @Test
    void anEmptyGzipFile() {
      assertProblem(Samples.zip(folder, "calendar.csv.gz", ""))
          .withMessage("calendar.csv.gz is empty: not even a header line");
    }

    @Test
    void aFileWithoutRows() {
      assertProblem(Samples.write(folder, "calendar.csv", Samples.CALENDAR_HEADER))
          .withMessage("calendar.csv has a header, but no rows");
    }

    @Test
    void wrongColumns() {
      assertProblem(Samples.path("reviews.csv")).withMessage(
          "reviews.csv has not the columns of calendar: available, price are missing; calendar.csv.gz is needed");
    }

    @Test
    void theSummaryInsteadOfTheListings() {
      // given
      var path = Samples.write(folder, "listings.csv",
          "id,name,host_id,host_name,latitude,longitude,room_type,price,minimum_nights\n1,A,2,B,0,0,Private room,1,1\n");

      // when / then
      assertThatExceptionOfType(InputProblem.class).isThrownBy(() -> Samples.checked(FileKind.LISTINGS, path))
          .withMessageContaining("description").withMessageEndingWith(
              "the detailed listings.csv.gz is needed, not the summary");
    }

    @Test
    void aTruncatedGzipFile() {
      // given
      var whole = Samples.bytes(Samples.zip(folder, "whole.gz", varied(20_000)));

      // when / then
      assertProblem(Samples.write(folder, "calendar.csv.gz", Arrays.copyOf(whole, whole.length / 2)))
          .withMessageMatching("calendar\\.csv\\.gz, after line [0-9,]+: the gzip data is cut off");
    }

    @Test
    void aDamagedGzipFile() {
      // given
      var bytes = Samples.bytes(Samples.zip(folder, "whole.gz", varied(20_000)));
      Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 40, (byte) 0x5a);

      // when / then
      assertProblem(Samples.write(folder, "calendar.csv.gz", bytes))
          .withMessageMatching("calendar\\.csv\\.gz, after line [0-9,]+: the gzip data is damaged \\(.+\\)");
    }

    @Test
    void anotherEncoding() {
      // given
      var text = Samples.CALENDAR_HEADER + "1,2015-10-02,t,£12\n";

      // when / then
      assertProblem(Samples.write(folder, "calendar.csv", text.getBytes(ISO_8859_1)))
          .withMessage("calendar.csv, after line 1: not UTF-8, so its texts cannot be trusted");
    }

    @Test
    void aQuoteThatIsNeverClosed() {
      // given
      var text = Samples.CALENDAR_HEADER + "1,2015-10-02,t,\n1,2015-10-03,t,\"$12\n1,2015-10-04,t,\n";

      // when / then
      assertProblem(Samples.write(folder, "calendar.csv", text))
          .withMessage("calendar.csv, after line 2: a quote is never closed");
    }

    @Test
    void moreRowsOfAListingThanACalendarHas() {
      assertProblem(Samples.write(folder, "calendar.csv", calendarOf(5_001).getBytes(UTF_8)))
          .withMessageContaining("line 5,002").withMessageContaining("more than 5,000 rows for listing 1");
    }

    private ThrowableAssertAlternative<InputProblem> assertProblem(Path path) {
      return assertThatExceptionOfType(InputProblem.class).isThrownBy(() -> Samples.checked(FileKind.CALENDAR, path))
          .satisfies(problem -> assertThat(problem.getMessage()).doesNotContain("\n"));
    }

    private static String calendarOf(int rows) {
      return Samples.CALENDAR_HEADER + "1,2015-10-02,t,\n".repeat(rows);
    }

    /** Rows that do not compress to next to nothing. */
    private static String varied(int rows) {
      var text = new StringBuilder(Samples.CALENDAR_HEADER);
      for (var row = 0; row < rows; row++) {
        text.append(row).append(",2015-10-02,t,$").append(row * 7919 % 10_007).append(".00\n");
      }
      return text.toString();
    }
  }
}
