package dev.roost.booking.api;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a booking is before or after an alteration.
 *
 * @param lines they add up to the total
 * @param payout what the host gets; not for guests
 */
public record ArrangementView(StayDates stay, Party party, List<QuoteLine> lines, Money total,
    @Nullable Money payout) {
}
