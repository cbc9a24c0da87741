package dev.roost.booking.api;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does with an alteration that waits for an answer.
 *
 * @param expectedVersion the version they have read
 * @param message for the proposer, when declining; up to 2,000 characters
 */
public record AnswerAlteration(BookingId booking, AlterationId alteration, long expectedVersion,
    @Nullable String message) {

  public AnswerAlteration {
    message = Messages.checked(message);
  }

  /** Without words. */
  public AnswerAlteration(BookingId booking, AlterationId alteration, long expectedVersion) {
    this(booking, alteration, expectedVersion, null);
  }
}
