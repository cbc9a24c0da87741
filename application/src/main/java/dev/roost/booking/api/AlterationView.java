package dev.roost.booking.api;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Side;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alteration as guest and hosts see it.
 *
 * @param version what If-Match must name to change it
 * @param by which side proposed it
 * @param difference what the guest pays more; negative for what goes back
 * @param payoutDifference what the host gets more, negative for less; not for guests
 * @param message what the proposer wrote
 * @param payment names the payment of the difference; absent where none was opened
 * @param answerBy until when the other side can answer
 * @param payBy until when the difference must be paid; absent where nobody waits for it
 * @param payment names the payment of the difference; absent where none was opened
 * @param answer what the other side wrote when declining
 */
public record AlterationView(AlterationId id, long version, BookingId booking, AlterationStatus status,
    Instant statusSince, Side by, ArrangementView before, ArrangementView after, Money difference,
    @Nullable Money payoutDifference, @Nullable String message, Instant createdAt, Instant answerBy,
    @Nullable Instant payBy, @Nullable UUID payment, @Nullable String answer) {
}
