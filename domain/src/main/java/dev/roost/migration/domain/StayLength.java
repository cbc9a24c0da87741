package dev.roost.migration.domain;

import org.jmolecules.ddd.annotation.ValueObject;

/** The shortest and the longest stay, in nights; a longest below the shortest is raised to it. */
@ValueObject
public record StayLength(int minimum, int maximum) {

  public StayLength {
    if (minimum < 1) {
      throw new IllegalArgumentException("A stay has at least one night, not %d".formatted(minimum));
    }
    maximum = Math.max(minimum, maximum);
  }
}
