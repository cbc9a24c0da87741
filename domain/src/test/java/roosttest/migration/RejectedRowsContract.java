package roosttest.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.migration.ImportFixture.aRun;

import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.domain.ImportRuns;
import dev.roost.migration.domain.RejectedRow;
import dev.roost.migration.domain.RejectedRows;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of rejected rows does. */
public abstract class RejectedRowsContract {

  protected abstract RejectedRows rejectedRows();

  protected abstract ImportRuns runs();

  @Test
  void shouldKeepTheOrderInWhichTheyWereMet() {
    // given
    var run = aStoredRun();
    rejectedRows().add(run, rows(3, 9));
    rejectedRows().add(run, rows(1, 2));

    // when
    var found = rejectedRows().of(run, 0, 10);

    // then
    assertThat(found).extracting(RejectedRow::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 1L);
    assertThat(found.getFirst()).isEqualTo(new RejectedRow("calendar.csv", 3, "date is \"3.5.\", not a date 🗓"));
  }

  @Test
  void shouldShowThemPageByPage() {
    // given
    var run = aStoredRun();
    rejectedRows().add(run, rows(1, 8));

    // when
    var page = rejectedRows().of(run, 3, 2);

    // then
    assertThat(page).extracting(RejectedRow::line).containsExactly(4L, 5L);
    assertThat(rejectedRows().of(run, 7, 2)).isEmpty();
  }

  @Test
  void shouldKeepImportsApart() {
    // given
    rejectedRows().add(aStoredRun(), rows(1, 3));

    // when
    var found = rejectedRows().of(aStoredRun(), 0, 10);

    // then
    assertThat(found).isEmpty();
  }

  private ImportRunId aStoredRun() {
    var run = aRun(UUID.randomUUID().toString());
    runs().add(run);
    return run.id();
  }

  private static List<RejectedRow> rows(int from, int until) {
    return IntStream.range(from, until)
        .mapToObj(line -> new RejectedRow("calendar.csv", line, "date is \"%d.5.\", not a date 🗓".formatted(line)))
        .toList();
  }
}
