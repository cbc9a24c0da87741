package dev.roost.payout.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Money;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A stay that was earned, as a source of payouts.
 *
 * @param left earned with it, less what was sent of it; may be negative after earnings were taken back
 * @param funds what is left of its payments
 */
@ValueObject
public record EarnedStay(BookingId booking, Money left, List<Funds> funds) {

  public EarnedStay {
    funds = List.copyOf(funds);
  }
}
