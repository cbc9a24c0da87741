package dev.roost.pricing.domain;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.shared.Money;
import dev.roost.shared.Text;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A fee that a host names, such as for bed linen.
 *
 * @param name guests read it on their quote
 * @param amount for each unit
 */
@ValueObject
public record HostFee(String name, FeeUnit per, Money amount) {

  private static final int LONGEST_NAME = 60;

  public HostFee {
    name = Text.line("hostFees.name", name, 1, LONGEST_NAME);
  }

  int times(Party party, int nights) {
    return switch (per) {
      case STAY -> 1;
      case NIGHT -> nights;
      case GUEST -> party.guests();
    };
  }
}
