package dev.roost.availability.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a night is closed, for the eyes of its hosts.
 *
 * @param booking which has the night, where one has, or had it until the host cancelled
 * @param until when the hold ends, where it is one
 * @param note of the block, where it is one
 * @param source of the import, where it is one
 */
public record ClosedView(Because because, @Nullable UUID booking, @Nullable Instant until, @Nullable String note,
    @Nullable String source) {

  /** What closes a night. */
  public enum Because {
    /** A guest has booked it. */
    RESERVATION,
    /** A guest may have it who has not paid yet, or whom the host has not answered. */
    HOLD,
    /** The host wants no guests. */
    BLOCK,
    /** Another calendar says that it is taken. */
    IMPORTED,
    /** The host cancelled a stay. */
    HOST_CANCELLED,
    /** It is kept free before or after a stay. */
    PREPARATION,
    /** It is over, or too close. */
    TOO_SOON,
    /** The host does not plan that far ahead. */
    TOO_FAR_AHEAD
  }

  public static ClosedView because(Because because) {
    return new ClosedView(because, null, null, null, null);
  }
}
