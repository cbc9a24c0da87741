package dev.roost.payment.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.DisputeId;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.payment.contract.PaymentId;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;

/**
 * A dispute.
 *
 * @param reference the provider's name of it
 * @param since when it came to its status, UTC
 */
public record DisputeView(DisputeId id, BookingId booking, PaymentId payment, UserId host, DisputeStatus status,
    Instant since, Money amount, String reference) {
}
