package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roost.migration.api.CalendarRecord;
import dev.roost.migration.api.CalendarRecord.Night;
import dev.roost.migration.api.Chunk;
import dev.roost.migration.api.RejectedRowView;
import dev.roost.shared.Currency;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarChunksTest {

  @TempDir private Path folder;

  @Test
  void shouldReadTheOldLayout() {
    // when
    var chunk = only(Samples.checked(FileKind.CALENDAR, "calendar-2015.csv"));

    // then
    assertThat(chunk.rows()).isEqualTo(11);
    assertThat(chunk.records()).extracting(CalendarRecord::listing).containsExactly("1001", "1002", "9999");
    assertThat(chunk.records().getFirst().nights()).containsExactly(night("2015-10-02", false, null, 0, 0),
        night("2015-10-03", true, 120_000L, 0, 0), night("2015-10-04", true, 90_000L, 0, 0),
        night("2015-10-05", true, 90_000L, 0, 0));
  }

  @Test
  void shouldReadTheNewLayout() {
    // when
    var chunk = only(Samples.checked(FileKind.CALENDAR, "calendar-2024.csv"));

    // then
    assertThat(chunk.records().getFirst().nights()).containsExactly(night("2024-11-05", false, 7_000L, 28, 1_125),
        night("2024-11-06", true, 6_500L, 28, 1_125));
    assertThat(chunk.records().getLast().nights()).containsExactly(night("2024-11-05", true, 8_000L, 2, 14),
        night("2024-11-06", true, 8_000L, 3, 3), night("2024-11-07", true, null, 0, 0));
  }

  @Test
  void shouldNameLineAndReasonOfBadRowsAndKeepTheOthers() {
    // when
    var chunk = only(Samples.checked(FileKind.CALENDAR, "calendar-2015.csv"));

    // then
    assertThat(chunk.rejected()).containsExactly(
        rejected(6, "date is \"2015-13-06\", not a date like 2024-11-05"),
        rejected(7, "available is \"maybe\", not t or f"),
        rejected(9, "price is \"eighty\", not an amount like $1,200.00"),
        rejected(10, "3 fields where the header has 4"));
  }

  @Test
  void shouldSortAFileInWhichTheRowsOfAListingDoNotLieTogether() {
    // when
    var chunk = only(Samples.checked(FileKind.CALENDAR, "calendar-mixed.csv"));

    // then
    assertThat(chunk.records()).hasSize(2);
    assertThat(chunk.records()).filteredOn(calendar -> calendar.listing().equals("1001")).singleElement()
        .satisfies(calendar -> {
          assertThat(calendar.origin().line()).isEqualTo(2);
          assertThat(calendar.nights()).containsExactly(night("2015-10-03", true, 8_000L, 0, 0),
              night("2015-10-02", false, null, 0, 0));
        });
  }

  @Test
  void shouldGiveTheSameGroupsEachTimeItSorts() {
    // given
    var file = Samples.checked(FileKind.CALENDAR, Samples.write(folder, "mixed.csv", mixed(60_000)));

    // when
    var first = all(file);
    var second = all(file);

    // then
    assertThat(file.grouped()).isFalse();
    assertThat(first).isEqualTo(second);
    assertThat(first.stream().flatMap(chunk -> chunk.records().stream()).map(CalendarRecord::listing))
        .hasSize(200).doesNotHaveDuplicates();
  }

  @Test
  void shouldNotCutAListingInTwo() {
    // given
    var file = Samples.checked(FileKind.CALENDAR, Samples.write(folder, "long.csv", grouped(120, 365)));

    // when
    var chunks = all(file);

    // then
    assertThat(chunks).hasSizeGreaterThan(1);
    assertThat(chunks).allSatisfy(chunk -> assertThat(chunk.rows() % 365).isZero());
    assertThat(chunks.stream().mapToLong(Chunk::rows).sum()).isEqualTo(file.rows());
  }

  @Test
  void shouldGoOnBehindTheRowsThatWereRead() {
    // given
    var file = Samples.checked(FileKind.CALENDAR, Samples.write(folder, "long.csv", grouped(120, 365)));
    var whole = all(file);

    // when
    List<Chunk<CalendarRecord>> rest;
    try (var chunks = new CalendarChunks(file, whole.getFirst().rows(), dollars())) {
      rest = rest(chunks);
    }

    // then
    assertThat(rest).isEqualTo(whole.subList(1, whole.size()));
  }

  @Test
  void shouldNoticeThatAFileBecameShorter() {
    // given
    var file = Samples.checked(FileKind.CALENDAR, "calendar-2015.csv");

    // when / then
    assertThatExceptionOfType(InputProblem.class).isThrownBy(() -> new CalendarChunks(file, 12, dollars()))
        .withMessage("the calendar ends before the place to go on, row 12");
  }

  private static Chunk<CalendarRecord> only(CheckedFile file) {
    return Objects.requireNonNull(all(file).getFirst());
  }

  private static List<Chunk<CalendarRecord>> all(CheckedFile file) {
    try (var chunks = new CalendarChunks(file, 0, dollars())) {
      return rest(chunks);
    }
  }

  private static List<Chunk<CalendarRecord>> rest(CalendarChunks chunks) {
    var all = new ArrayList<Chunk<CalendarRecord>>();
    for (var chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
      all.add(chunk);
    }
    return all;
  }

  private static Amounts dollars() {
    return new Amounts(Currency.of("USD"));
  }

  private static Night night(String date, boolean open, @Nullable Long price, int minimum,
      int maximum) {
    return new Night(LocalDate.parse(date), open, price, minimum, maximum);
  }

  private static RejectedRowView rejected(long line, String reason) {
    return new RejectedRowView("calendar-2015.csv", line, reason);
  }

  /** 300 nights of 200 listings, night by night. */
  private static String mixed(int rows) {
    var text = new StringBuilder(Samples.CALENDAR_HEADER);
    for (var row = 0; row < rows; row++) {
      text.append(row % 200 + 1).append(',').append(LocalDate.parse("2015-10-02").plusDays(row / 200))
          .append(",t,$5.00\n");
    }
    return text.toString();
  }

  private static String grouped(int listings, int nights) {
    var text = new StringBuilder(Samples.CALENDAR_HEADER);
    for (var listing = 1; listing <= listings; listing++) {
      for (var night = 0; night < nights; night++) {
        text.append(listing).append(',').append(LocalDate.parse("2015-10-02").plusDays(night)).append(",f,\n");
      }
    }
    return text.toString();
  }
}
