package dev.roost.payment.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.DisputeStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which disputes to list.
 *
 * @param status any where absent
 * @param booking of any where absent
 */
public record DisputeFilter(@Nullable DisputeStatus status, @Nullable BookingId booking) {
}
