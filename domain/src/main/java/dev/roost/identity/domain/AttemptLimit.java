package dev.roost.identity.domain;

import java.time.Duration;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How often something may be tried.
 *
 * @param most tries
 * @param within counted from the first of them
 */
@ValueObject
public record AttemptLimit(int most, Duration within) {

  public AttemptLimit {
    if (most < 1 || !within.isPositive()) {
      throw new IllegalArgumentException("A limit must allow something: %d in %s".formatted(most, within));
    }
  }
}
