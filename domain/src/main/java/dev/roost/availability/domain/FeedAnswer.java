package dev.roost.availability.domain;

import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.domain.CalendarFeed.Validators;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/** What came of reading a feed. */
@ValueObject
public sealed interface FeedAnswer {

  /** It was read as a whole. */
  record Told(FeedContents contents, Validators validators) implements FeedAnswer {
  }

  /** It says what it said. */
  record Unchanged() implements FeedAnswer {
  }

  /**
   * It could not be read.
   *
   * @param status of HTTP, where that is the trouble
   */
  record Trouble(FeedTrouble trouble, @Nullable Integer status) implements FeedAnswer {
  }
}
