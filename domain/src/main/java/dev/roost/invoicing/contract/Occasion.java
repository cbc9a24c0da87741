package dev.roost.invoicing.contract;

import dev.roost.booking.contract.AlterationId;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What a document was issued for. Each happens to a booking at most once.
 *
 * @param alteration which one; absent where nothing was altered
 */
@ValueObject
public record Occasion(OccasionKind kind, @Nullable AlterationId alteration) {

  public Occasion {
    if ((kind == OccasionKind.ALTERED) != (alteration != null)) {
      throw new IllegalArgumentException("%s with alteration %s".formatted(kind, alteration));
    }
  }
}
