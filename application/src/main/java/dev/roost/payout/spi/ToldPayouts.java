package dev.roost.payout.spi;

import dev.roost.payout.contract.PayoutId;
import dev.roost.shared.Money;
import java.util.Optional;

/** Offered to the notification context: what hosts are told of payouts. */
public interface ToldPayouts {

  /** Empty where there is no such payout. Locks nothing. */
  Optional<ToldPayout> find(PayoutId payout);

  /**
   * What became of a payout.
   *
   * @param sent what was sent
   * @param failed what could not be sent
   * @param returned what has come back of what was sent
   */
  record ToldPayout(Money sent, Money failed, Money returned) {
  }
}
