package dev.roost.booking.adapter.graphql;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.GuestBookings;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.api.SharedBookings;
import dev.roost.booking.contract.BookingId;
import dev.roost.platform.graphql.Inputs;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class BookingMutations {

  private final GuestBookings guests;
  private final SharedBookings bookings;

  BookingMutations(GuestBookings guests, SharedBookings bookings) {
    this.guests = guests;
    this.bookings = bookings;
  }

  /** A stay to be booked, as the input has it. */
  record RequestBookingInput(String idempotencyKey, UUID quote, @Nullable String message,
      @Nullable String paymentMethod, boolean keepCard) {

    /** Whoever has the token may be able to charge the card. */
    @Override
    public String toString() {
      return "RequestBookingInput[%s]".formatted(quote);
    }
  }

  /** A booking to be changed, and the version that was read. */
  record ChangeBookingInput(UUID booking, long version) {
  }

  /** A booking as it is now. */
  record BookingPayload(BookingView booking, boolean replayed) {
  }

  @MutationMapping
  BookingPayload requestBooking(@ContextValue Actor actor, @Argument RequestBookingInput input) {
    var command = new RequestBooking(new QuoteId(input.quote), input.message, input.paymentMethod, input.keepCard);
    var once = guests.request(actor, Inputs.idempotencyKey(input.idempotencyKey), command);
    return new BookingPayload(once.answer(), once.replayed());
  }

  @MutationMapping
  BookingPayload withdrawBooking(@ContextValue Actor actor, @Argument ChangeBookingInput input) {
    return new BookingPayload(guests.withdraw(actor, new BookingId(input.booking), input.version), false);
  }

  @MutationMapping
  BookingPayload cancelBooking(@ContextValue Actor actor, @Argument ChangeBookingInput input) {
    return new BookingPayload(bookings.cancel(actor, new BookingId(input.booking), input.version), false);
  }
}
