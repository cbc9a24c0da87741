package dev.roost.booking.adapter.rest;

import dev.roost.booking.api.SharedBookings;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/bookings/{id}")
@Tag(name = "Bookings", description = "Stays from the booking to their end, as guests and hosts see them.")
class BookingController {

  private final SharedBookings bookings;
  private final BookingAnswers answers;
  private final BookingJsonMapper mapper;

  BookingController(SharedBookings bookings, BookingAnswers answers, BookingJsonMapper mapper) {
    this.bookings = bookings;
    this.answers = answers;
    this.mapper = mapper;
  }

  @GetMapping
  @Operation(operationId = "getBooking", summary = "Read a booking", description = "For its guest, and for hosts who may"
      + " see the reservations of the listing.")
  @ApiResponse(responseCode = "200", description = "The booking, with its version as ETag.")
  ResponseEntity<BookingJson> get(Actor actor, @PathVariable UUID id) {
    return answers.ok(bookings.get(actor, new BookingId(id)));
  }

  @GetMapping("/cancellation")
  @Operation(operationId = "previewCancellation", summary = "What calling off the stay would give back", description = "For"
      + " whoever may read the booking. Nothing is done: calling the stay off at that moment gives back exactly this.")
  @ApiResponse(responseCode = "200", description = "What goes back now, and when that changes.")
  @Refuses({BookingStatusForbids.class, ActionTooLate.class})
  CancellationJson previewCancellation(Actor actor, @PathVariable UUID id) {
    return mapper.toJson(bookings.previewCancellation(actor, new BookingId(id)));
  }

  @PostMapping("/cancel")
  @Operation(operationId = "cancelBooking", summary = "Call off a confirmed stay", description = "By the guest or by a"
      + " host who may manage bookings, until the check-out time. After a guest's cancellation the nights that are left"
      + " are free again; after a host's they stay blocked. Sent again, it answers the cancelled booking.")
  @ApiResponse(responseCode = "200", description = "The cancelled booking.")
  @Refuses({NotAllowed.class, BookingStatusForbids.class, ActionTooLate.class})
  ResponseEntity<BookingJson> cancel(Actor actor, @PathVariable UUID id, IfMatch version) {
    return answers.ok(bookings.cancel(actor, new BookingId(id), version.version()));
  }
}
