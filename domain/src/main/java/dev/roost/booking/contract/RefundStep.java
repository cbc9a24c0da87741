package dev.roost.booking.contract;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What goes back from a moment on, until the next step.
 *
 * @param from UTC
 */
@ValueObject
public record RefundStep(Instant from, Refund refund) {
}
