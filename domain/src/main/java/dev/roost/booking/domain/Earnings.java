package dev.roost.booking.domain;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What is earned with a booking by a moment, as the booking is now.
 *
 * @param soFar whose it is
 * @param next when more of it is earned
 */
@ValueObject
public record Earnings(Split soFar, Optional<Instant> next) {
}
