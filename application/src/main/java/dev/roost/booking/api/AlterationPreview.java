package dev.roost.booking.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an alteration would change.
 *
 * @param difference what the guest pays more; negative for what goes back
 * @param payoutDifference what the host gets more, negative for less; not for guests
 * @param answerBy until when the other side could answer, if it were proposed now
 */
public record AlterationPreview(BookingId booking, ArrangementView before, ArrangementView after, Money difference,
    @Nullable Money payoutDifference, Instant answerBy) {
}
