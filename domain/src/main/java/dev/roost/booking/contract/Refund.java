package dev.roost.booking.contract;

import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a guest gets back of what a stay cost, part by part. Where everything goes back, the parts add up to the price
 * exactly, whatever was rounded.
 *
 * @param nights nights that were not stayed, after discounts, with what extra guests pay for them, and what was kept of
 *     nights that an alteration took away, where that goes back too
 * @param fees cleaning, animals and other fees of the host
 * @param serviceFee what the guest pays for Roost's service, and what is missing to an amount that can go back
 * @param taxes of the parts that go back
 */
@ValueObject
public record Refund(Money nights, Money fees, Money serviceFee, Money taxes) {

  public static Refund nothing(Currency currency) {
    var zero = Money.zero(currency);
    return new Refund(zero, zero, zero, zero);
  }

  /** Of what the host asks for the house, without service fee and taxes. */
  public Money ofHouse() {
    return nights.plus(fees);
  }

  public Money total() {
    return nights.plus(fees).plus(serviceFee).plus(taxes);
  }
}
