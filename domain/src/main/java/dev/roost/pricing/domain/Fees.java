package dev.roost.pricing.domain;

import dev.roost.pricing.contract.FeeUnit;
import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a stay costs besides its nights.
 *
 * @param cleaning once; zero where there is none
 * @param pets once for a stay with pets; zero where there is none
 * @param others named by the host
 */
@ValueObject
public record Fees(Money cleaning, Money pets, List<HostFee> others) {

  public static final int MOST = 20;

  public Fees {
    others = List.copyOf(others);
    if (others.size() > MOST) {
      throw new Refused(new InvalidField("hostFees", "must be at most " + MOST));
    }
  }

  public static Fees none(Currency currency) {
    return new Fees(Money.zero(currency), Money.zero(currency), List.of());
  }

  /** The fees that the host named, of one unit, together. */
  public Money others(FeeUnit unit) {
    return others.stream().filter(it -> it.per() == unit).map(HostFee::amount)
        .reduce(Money.zero(cleaning.currency()), Money::plus);
  }
}
