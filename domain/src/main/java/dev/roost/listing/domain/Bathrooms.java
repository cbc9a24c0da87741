package dev.roost.listing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.math.BigDecimal;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How many bathrooms; one without bath and shower counts half.
 *
 * @param halves twice the number, so that halves stay whole: 3 for one and a half
 */
@ValueObject
public record Bathrooms(int halves) {

  private static final BigDecimal TWO = BigDecimal.TWO;
  private static final int MOST = 50;

  public Bathrooms {
    if (halves < 0 || halves > 2 * MOST) {
      throw notThat();
    }
  }

  /** From a number such as {@code 1.5}. */
  public static Bathrooms of(BigDecimal number) {
    if (number.abs().compareTo(BigDecimal.valueOf(MOST)) > 0) {
      throw notThat();
    }
    var halves = number.multiply(TWO).stripTrailingZeros();
    if (halves.scale() > 0) {
      throw notThat();
    }
    return new Bathrooms(halves.intValueExact());
  }

  /** As people write it: {@code 1} or {@code 1.5}. */
  public BigDecimal number() {
    return halves % 2 == 0 ? BigDecimal.valueOf(halves / 2) : BigDecimal.valueOf(halves * 5L, 1);
  }

  private static Refused notThat() {
    return new Refused(new InvalidField("space.bathrooms", "must be from 0 to %d, in steps of 0.5".formatted(MOST)));
  }
}
