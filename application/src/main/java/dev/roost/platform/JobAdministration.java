package dev.roost.platform;

import dev.roost.platform.Idempotency.Once;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Instant;
import java.util.List;

/** What Roost does by itself, for those who run it. */
public interface JobAdministration {

  /** All kinds of work, by their names. */
  List<Job> list(Actor admin);

  /** What of a kind has failed and waits for somebody to help. */
  Page<FailedWork> failed(Actor admin, String job, PageRequest page);

  /** Has failed work done once more; what has not failed is refused. */
  Once<RetriedWork> retry(Actor admin, IdempotencyKey key, String job, String id);

  /**
   * Failed work that is done once more.
   *
   * @param at when that was asked for
   */
  record RetriedWork(String job, String id, Instant at) {
  }
}
