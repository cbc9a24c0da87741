package dev.roost.pricing.api;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A version of the service fee.
 *
 * @param version counted from 1
 * @param hostPercent off what the host asks
 * @param guestPercent on top of it
 * @param from quotes made from that instant on have it
 */
public record ServiceFeeView(long version, BigDecimal hostPercent, BigDecimal guestPercent, Instant from) {
}
