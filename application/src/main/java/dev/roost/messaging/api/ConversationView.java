package dev.roost.messaging.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one of its participants sees it.
 *
 * @param guestName absent where the guest has left
 * @param host the owner of the listing; co-hosts take part beside them
 * @param asked what the guest thought of when asking last
 * @param booked the newest booking that came about; absent where there is none
 * @param contactsShown whether contact data is written as it is from now on
 * @param lastMessage absent while nothing was said
 * @param readUpTo the number up to which who asks has read
 * @param unread messages after that which others wrote
 * @param lastAt when something was last said, UTC
 */
public record ConversationView(ConversationId id, ListingId listing, String listingTitle, UserId guest,
    @Nullable String guestName, UserId host, @Nullable String hostName, Asked asked, @Nullable Booked booked,
    boolean contactsShown, @Nullable MessageView lastMessage, long readUpTo, long unread, Instant lastAt) {

  /** Dates and guests that were named, as far as they were. */
  public record Asked(@Nullable StayDates stay, @Nullable Integer guests) {
  }

  /** A booking. */
  public record Booked(BookingId booking, BookingStatus status, StayDates stay, int guests) {
  }
}
