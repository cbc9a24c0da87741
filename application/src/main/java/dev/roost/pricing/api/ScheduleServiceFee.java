package dev.roost.pricing.api;

import java.math.BigDecimal;
import java.time.Instant;

/** A new version of the service fee. */
public record ScheduleServiceFee(BigDecimal hostPercent, BigDecimal guestPercent, Instant from) {
}
