package dev.roost.booking.domain;

import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Whose the money is that a guest paid for a stay and does not get back. The parts add up to it exactly.
 *
 * @param host what the host gets
 * @param roost both service fees, and what was added so that the total can be charged
 * @param taxes those that were added, and those that prices include
 */
@ValueObject
public record Split(Money host, Money roost, Money taxes) {

  static Split nothing(Currency currency) {
    var zero = Money.zero(currency);
    return new Split(zero, zero, zero);
  }

  public Money total() {
    return host.plus(roost).plus(taxes);
  }

  /** As much of it, in its proportions; minor units that are left over go to the largest remainders. */
  Split upTo(Money amount) {
    if (amount.compareTo(total()) >= 0) {
      return this;
    }
    var parts = amount.split(Stream.of(host, roost, taxes).map(part -> Math.max(0, part.amount())).toList());
    return new Split(parts.get(0), parts.get(1), parts.get(2));
  }

  /** The same, where so much of it is the host's alone: only what is beside that is divided. */
  Split upToBeside(Money amount, Money hosts) {
    var aside = new Split(hosts, hosts.minus(hosts), hosts.minus(hosts));
    return new Split(host.minus(hosts), roost, taxes).upTo(amount.minus(hosts)).plus(aside);
  }

  Split plus(Split other) {
    return new Split(host.plus(other.host), roost.plus(other.roost), taxes.plus(other.taxes));
  }
}
