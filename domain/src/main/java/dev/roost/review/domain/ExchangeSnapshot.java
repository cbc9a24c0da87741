package dev.roost.review.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is stored of an exchange.
 *
 * @param version 0 for one that was never stored
 * @param closesAt until when both can write, UTC
 * @param revealedAt since when everybody can read, UTC; absent before
 * @param reviews at most one of each side
 */
public record ExchangeSnapshot(BookingId booking, long version, ListingId listing, UserId host, UserId guest,
    Instant closesAt, @Nullable Instant revealedAt, List<Review> reviews) {

  public ExchangeSnapshot {
    reviews = List.copyOf(reviews);
  }

  /** The same as another version. */
  public ExchangeSnapshot withVersion(long other) {
    return new ExchangeSnapshot(booking, other, listing, host, guest, closesAt, revealedAt, reviews);
  }
}
