package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roost.migration.api.Chunk;
import dev.roost.migration.api.Origin;
import dev.roost.migration.api.RejectedRowView;
import dev.roost.migration.api.ReviewRecord;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReviewReaderTest {

  private static final String FILE = "reviews.csv";

  @Test
  void shouldReadAPlainText() {
    // when
    var first = read(0).records().getFirst();

    // then
    assertThat(first).isEqualTo(new ReviewRecord(new Origin(FILE, 2), "15066586", "1001",
        LocalDate.parse("2014-07-01"), "Kristen",
        "Large; \"nice\" kitchen.\nKenneth left drinks.\n😀"));
  }

  @Test
  void shouldNameTheLineAtWhichABadRowBegins() {
    // when
    var chunk = read(0);

    // then
    assertThat(chunk.records()).hasSize(2);
    assertThat(chunk.rejected())
        .containsExactly(new RejectedRowView(FILE, 4, "date is \"yesterday\", not a date like 2024-11-05"));
  }

  @Test
  void shouldGoOnBehindTheRowsThatWereRead() {
    // when
    var chunk = read(2);

    // then
    assertThat(chunk.rows()).isEqualTo(1);
    assertThat(chunk.records()).extracting(ReviewRecord::authorName).containsExactly("Zoë");
  }

  @Test
  void shouldRejectAReviewWithoutWords() {
    for (var comments : new String[]{"", " <br/> "}) {
      assertThatExceptionOfType(BadRow.class).isThrownBy(() -> ReviewReader.read(
          Samples.row(Map.of("id", "1", "listing_id", "2", "date", "2024-05-06", "comments", comments)),
          new Origin(FILE, 2))).withMessage("comments is empty");
    }
  }

  private static Chunk<ReviewRecord> read(long from) {
    try (var chunks = new RowChunks<>(Samples.checked(FileKind.REVIEWS, FILE), from, 10, ReviewReader::read)) {
      return Objects.requireNonNull(chunks.next());
    }
  }
}
