package dev.roost.migration.contract;

import java.util.Set;

/** Where an import is in its life; the one table of its moves. */
public enum ImportStatus {
  /** Being done, or interrupted without a word: continuing it moves it here again. */
  RUNNING,
  /** Stopped by a problem that was written down; what it had imported stays, and it can be continued. */
  FAILED,
  /** Everything was read. */
  COMPLETED;

  public boolean mayBecome(ImportStatus next) {
    return switch (this) {
      case RUNNING -> true;
      case FAILED -> Set.of(RUNNING, FAILED).contains(next);
      case COMPLETED -> false;
    };
  }
}
