package dev.roost.messaging.adapter.rest;

import dev.roost.booking.contract.BookingStatus;
import dev.roost.messaging.api.ConversationView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conversation. */
@Schema(name = "Conversation", description = "What a guest and the hosts of a listing say to each other, as you see it.")
record ConversationJson(
    @Schema(description = "Names the conversation.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e21") UUID id,
    @Schema(description = "The listing.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e23") UUID listingId,
    @Schema(description = "Its title.", example = "Loft by the canal") String listingTitle,
    @Schema(description = "The guest.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e22") UUID guestId,
    @Schema(description = "What others call the guest; absent where they have left.", example = "Cara") @Nullable String guestName,
    @Schema(description = "The owner of the listing.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e24") UUID hostId,
    @Schema(description = "What others call the host; absent where they have left.", example = "Anna") @Nullable String hostName,
    @Schema(description = "What the guest thought of when asking last.") AskedJson asked,
    @Schema(description = "The newest booking that came about; absent where there is none.") @Nullable BookedJson booked,
    @Schema(description = "Whether contact data is shown in what is written from now on: a stay was confirmed.", example = "false") boolean contactsShown,
    @Schema(description = "What was said last; absent while nothing was.") @Nullable MessageJson lastMessage,
    @Schema(description = "The number of the message up to which you have read.", example = "3") long readUpTo,
    @Schema(description = "How many messages after that others wrote.", example = "1") long unread,
    @Schema(description = "When something was last said, UTC.", example = "2027-04-01T09:30:00Z") Instant lastAt) {

  static ConversationJson of(ConversationView view) {
    var last = view.lastMessage();
    var booked = view.booked();
    return new ConversationJson(view.id().value(), view.listing().value(), view.listingTitle(), view.guest().value(),
        view.guestName(), view.host().value(), view.hostName(), AskedJson.of(view.asked()),
        booked == null ? null : BookedJson.of(booked), view.contactsShown(),
        last == null ? null : MessageJson.of(last), view.readUpTo(), view.unread(), view.lastAt());
  }

  /** What a guest thought of. */
  @Schema(name = "Asked", description = "What a guest thought of, as far as they said.")
  record AskedJson(
      @Schema(description = "The first night, listing-local.", example = "2027-05-01") @Nullable LocalDate checkIn,
      @Schema(description = "The day on which they would leave.", example = "2027-05-04") @Nullable LocalDate checkOut,
      @Schema(description = "How many guests.", example = "2") @Nullable Integer guests) {

    static AskedJson of(ConversationView.Asked asked) {
      var stay = asked.stay();
      return new AskedJson(stay == null ? null : stay.checkIn(), stay == null ? null : stay.checkOut(),
          asked.guests());
    }
  }

  /** A booking that is talked about. */
  @Schema(name = "BookedInConversation", description = "A booking that is talked about.")
  record BookedJson(
      @Schema(description = "The booking.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e25") UUID bookingId,
      @Schema(description = "Its status.", example = "CONFIRMED") BookingStatus status,
      @Schema(description = "The first night, listing-local.", example = "2027-05-01") LocalDate checkIn,
      @Schema(description = "The day on which the guest leaves.", example = "2027-05-04") LocalDate checkOut,
      @Schema(description = "Adults and children.", example = "2") int guests) {

    static BookedJson of(ConversationView.Booked booked) {
      return new BookedJson(booked.booking().value(), booked.status(), booked.stay().checkIn(),
          booked.stay().checkOut(), booked.guests());
    }
  }
}
