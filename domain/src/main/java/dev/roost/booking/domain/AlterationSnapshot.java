package dev.roost.booking.domain;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Side;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is stored of an alteration.
 *
 * @param version 0 for one that was never stored
 * @param by which side proposed it
 * @param before what the booking was
 * @param after what it is to become, at a price that holds as long as the proposal does
 * @param message what the proposer wrote
 * @param createdAt UTC
 * @param closesAt from when on the booking can no longer become that, UTC
 * @param answerBy until when the other side can answer, UTC
 * @param payBy until when the difference must be paid, UTC; absent where nobody waits for it
 * @param payment names the payment of the difference; absent where none was opened
 * @param statusSince when it came to its status, UTC
 * @param answer what the other side wrote when declining
 */
public record AlterationSnapshot(AlterationId id, long version, BookingId booking, ListingId listing, UserId host,
    UserId guest, Side by, Arrangement before, Arrangement after, @Nullable String message, Instant createdAt,
    Instant closesAt, Instant answerBy, @Nullable Instant payBy, @Nullable UUID payment, AlterationStatus status,
    Instant statusSince,
    @Nullable String answer) {

  /** The same as another version. */
  public AlterationSnapshot withVersion(long other) {
    return new AlterationSnapshot(id, other, booking, listing, host, guest, by, before, after, message, createdAt,
        closesAt, answerBy, payBy, payment, status, statusSince, answer);
  }
}
