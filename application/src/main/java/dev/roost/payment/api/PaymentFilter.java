package dev.roost.payment.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.PaymentStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which payments to list.
 *
 * @param status any where absent
 * @param booking of any where absent
 */
public record PaymentFilter(@Nullable PaymentStatus status, @Nullable BookingId booking) {
}
