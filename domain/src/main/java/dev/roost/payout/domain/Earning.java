package dev.roost.payout.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Earnings of a stay that were released to its host. They say which payments to draw on; how much is owed says the ledger.
 *
 * @param change names it, among those of its stay
 * @param amount negative where earnings were taken back
 */
@ValueObject
public record Earning(BookingId booking, long change, UserId host, Money amount, Instant releasedAt) {
}
