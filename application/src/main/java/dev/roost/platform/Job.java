package dev.roost.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One kind of work that Roost does by itself, and how it stands.
 *
 * @param name stable and unique, such as {@code notification.mails}
 * @param kind whether it is done again and again, or whenever something was left to do
 * @param running how much is being done just now; absent for queues, whose items are taken for a time and not counted
 * @param waiting how much is to be done, now or later
 * @param failed how much has used up its attempts, or fails again and again
 * @param nextAt when the next of it is due; in the past where it is late
 * @param lastSuccess when a run last came to its end; absent for queues
 * @param lastFailure when a run last failed; absent for queues
 * @param lastError what went wrong last, in short; it may have been mended since
 */
public record Job(String name, Kind kind, @Nullable Integer running, int waiting, int failed, @Nullable Instant nextAt,
    @Nullable Instant lastSuccess, @Nullable Instant lastFailure, @Nullable String lastError) {

  /** How work comes about. */
  public enum Kind {
    /** It is done again and again. */
    TIMER,
    /** Each item was left to do by something that happened. */
    QUEUE
  }
}
