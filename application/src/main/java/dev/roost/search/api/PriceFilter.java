package dev.roost.search.api;

import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Listings priced in this currency only, and within these bounds: of the total of the stay, or of a night where no dates
 * are asked for.
 *
 * @param least minor units, absent for no bound
 * @param most minor units, absent for no bound
 */
public record PriceFilter(Currency currency, @Nullable Long least, @Nullable Long most) {

  public PriceFilter {
    if (least != null && least < 0) {
      throw new Refused(new InvalidField("minPrice", "must be zero or more"));
    }
    if (most != null && most < (least == null ? 0 : least)) {
      throw new Refused(new InvalidField("maxPrice", "must be zero or more, and not below minPrice"));
    }
  }

  public boolean takes(long amount) {
    return (least == null || amount >= least) && (most == null || amount <= most);
  }
}
