package dev.roost.booking.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.RefundStep;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.shared.Money;
import java.util.List;

/**
 * What would go back to the guest if a stay were called off, now and later.
 *
 * @param total what the stay costs
 * @param byGuest the first step holds now, each until the next one, the last until check-out
 * @param byHost the same if the host calls it off
 */
public record CancellationView(BookingId booking, CancellationPolicy policy, Money total, List<RefundStep> byGuest,
    List<RefundStep> byHost) {
}
