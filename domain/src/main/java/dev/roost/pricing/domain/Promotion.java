package dev.roost.pricing.domain;

import dev.roost.pricing.contract.LineSource;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.Text;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A discount on the nights of some dates.
 *
 * @param name what the host calls it; guests read it on their quote
 * @param nights half-open
 * @param most what it takes off a stay at most; absent for no limit
 */
@ValueObject
public record Promotion(String name, StayDates nights, Percent percent, @Nullable Money most) {

  private static final int LONGEST_NAME = 60;

  public Promotion {
    name = Text.line("promotions.name", name, 1, LONGEST_NAME);
    percent.mustReduce("promotions.percent");
  }

  boolean appliesTo(LocalDate night) {
    return nights.contains(night);
  }

  NightDiscount discount() {
    return new NightDiscount("promotion %s %s".formatted(name, percent), LineSource.promotion(name), percent, most);
  }
}
