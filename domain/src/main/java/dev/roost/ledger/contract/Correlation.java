package dev.roost.ledger.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction is about, in the words of later contexts.
 *
 * @param booking absent where it is about none
 * @param payment absent where it is about none
 */
@ValueObject
public record Correlation(@Nullable UUID booking, @Nullable UUID payment) {

  public static final Correlation NONE = new Correlation(null, null);

  public static Correlation ofBooking(UUID booking) {
    return new Correlation(booking, null);
  }
}
