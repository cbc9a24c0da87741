package dev.roost.migration.api;

import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.contract.ImportStatus;
import dev.roost.migration.contract.ImportStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it has come.
 *
 * @param ticket what the next calls need
 * @param calendarsStart where moved calendars begin; nothing where they stay
 * @param failure why it stopped, where it did
 */
public record ImportRunView(ImportRunId id, ImportTicket ticket, String source, String label, ImportStatus status,
    Map<ImportStep, Step> steps, @Nullable LocalDate calendarsStart, Instant startedAt, Instant changedAt,
    @Nullable String failure) {

  public ImportRunView {
    steps = Map.copyOf(steps);
  }

  public Step step(ImportStep step) {
    return steps.getOrDefault(step, new Step(0, 0, 0, 0, 0));
  }

  /** Whether it goes on where an earlier attempt stopped. */
  public boolean isContinued() {
    return ticket.attempt() > 1;
  }

  /**
   * How far a step has come.
   *
   * @param total rows of its file
   * @param position rows read, which is where it goes on
   * @param imported rows taken over
   * @param unchanged rows that said nothing new
   * @param rejected rows that could not be used
   */
  public record Step(long total, long position, long imported, long unchanged, long rejected) {
  }
}
