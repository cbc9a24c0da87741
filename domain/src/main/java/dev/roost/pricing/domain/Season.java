package dev.roost.pricing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A part of the year with a price of its own.
 *
 * @param name what the host calls it, such as {@code Cherry blossom}; guests read it on their quote
 * @param nights half-open
 * @param price of each of its nights that has no date price
 */
@ValueObject
public record Season(String name, StayDates nights, Money price) {

  private static final int LONGEST_NAME = 60;

  public Season {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Refused(new InvalidField("seasons.name", "must be 1 to %d characters".formatted(LONGEST_NAME)));
    }
  }
}
