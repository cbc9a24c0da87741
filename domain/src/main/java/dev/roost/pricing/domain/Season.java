package dev.roost.pricing.domain;

import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.Text;
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
    name = Text.line("seasons.name", name, 1, LONGEST_NAME);
  }
}
