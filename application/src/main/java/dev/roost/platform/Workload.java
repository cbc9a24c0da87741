package dev.roost.platform;

import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.util.List;
import java.util.Set;

/**
 * Work that Roost does by itself, as those who run it see it. Whoever keeps such work in rows of its own offers one as a bean, so that
 * there is one place to look and one way to have it done again.
 */
public interface Workload {

  /** What fails so often in a row, a quarter of an hour with the usual {@link Backoff}, counts as failed though it is still tried. */
  int MANY_FAILURES = 10;

  /** The names of its jobs. */
  Set<String> names();

  /** How each of them stands now. */
  List<Job> jobs();

  /**
   * What has failed, in an order that stays.
   *
   * @param job one of those this has
   */
  Page<FailedWork> failed(String job, PageRequest page);

  /**
   * Has failed work done once more, soon and with all its attempts; anything else stays as it is.
   *
   * @param job one of those this has
   */
  Retried retry(String job, String id);

  /** What has become of the wish to have work done again. */
  enum Retried {
    SOON, NOT_FAILED, UNKNOWN
  }
}
