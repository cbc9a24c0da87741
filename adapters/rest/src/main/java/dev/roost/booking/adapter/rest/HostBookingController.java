package dev.roost.booking.adapter.rest;

import dev.roost.booking.api.DeclineBooking;
import dev.roost.booking.api.HostBookings;
import dev.roost.booking.api.ReservationFilter;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingRefusal.ActionTooEarly;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.platform.rest.Repeated;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "Bookings")
class HostBookingController {

  private final HostBookings bookings;
  private final BookingAnswers answers;
  private final BookingJsonMapper mapper;
  private final Lists lists;

  HostBookingController(HostBookings bookings, BookingAnswers answers, BookingJsonMapper mapper, Lists lists) {
    this.bookings = bookings;
    this.answers = answers;
    this.mapper = mapper;
    this.lists = lists;
  }

  @PostMapping("/bookings/{id}/accept")
  @Operation(operationId = "acceptBooking", summary = "Say yes to a request", description = "By a host who may manage"
      + " bookings, until `answerBy`. The held nights are reserved and the money is taken: the booking is CAPTURING,"
      + " and CONFIRMED once it was; at once where it is paid at the property. Sent again, it answers the booking as it is.")
  @ApiResponse(responseCode = "200", description = "The booking, CAPTURING or CONFIRMED.")
  @Refuses({NotAllowed.class, BookingStatusForbids.class, ActionTooLate.class})
  ResponseEntity<BookingJson> accept(Actor host, @PathVariable UUID id, IfMatch version) {
    return answers.ok(bookings.accept(host, new BookingId(id), version.version()));
  }

  @PostMapping("/bookings/{id}/decline")
  @Operation(operationId = "declineBooking", summary = "Say no to a request", description = "By a host who may manage"
      + " bookings, until `answerBy`. The nights are free again, and the money is let go. Sent again, it answers the"
      + " booking as it is.")
  @ApiResponse(responseCode = "200", description = "The declined booking.")
  @Refuses({NotAllowed.class, BookingStatusForbids.class, ActionTooLate.class})
  ResponseEntity<BookingJson> decline(Actor host, @PathVariable UUID id, IfMatch version,
      @Valid @RequestBody(required = false) @Nullable DeclineJson body) {
    var message = body == null ? null : body.message();
    return answers.ok(bookings.decline(host, new DeclineBooking(new BookingId(id), version.version(), message)));
  }

  @PostMapping("/bookings/{id}/no-show")
  @Operation(operationId = "reportNoShow", summary = "Report that the guest did not come", description = "By a host who"
      + " may manage bookings, from the check-in time until the check-out time. Nights that are left are free again."
      + " Sent again, it answers the booking as it is.")
  @ApiResponse(responseCode = "200", description = "The booking.")
  @Refuses({NotAllowed.class, BookingStatusForbids.class, ActionTooEarly.class, ActionTooLate.class})
  ResponseEntity<BookingJson> noShow(Actor host, @PathVariable UUID id, IfMatch version) {
    return answers.ok(bookings.noShow(host, new BookingId(id), version.version()));
  }

  @GetMapping("/me/reservations")
  @Operation(operationId = "listReservations", summary = "List the reservations of one's listings", description = "Of all"
      + " listings whose reservations one may see as owner or co-host, latest check-in first.")
  @ApiResponse(responseCode = "200", description = "One page of bookings.")
  @Refuses(NotFound.class)
  ResponseEntity<PageJson<BookingJson>> reservations(Actor host,
      @Parameter(description = "Only this listing.") @RequestParam(required = false) @Nullable UUID listing,
      @Parameter(description = "Only these statuses; may be repeated.") @RequestParam(required = false, defaultValue = "") Set<BookingStatus> status,
      @Parameter(description = "Only stays with a night on or after this date.", example = "2026-12-01") @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @Parameter(description = "Only stays with a night before this date.", example = "2027-01-01") @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
      PageRequest page, HttpServletRequest request) {
    var filter = new ReservationFilter(listing == null ? null : new ListingId(listing), Repeated.of("status", status),
        from, to);
    return lists.answer(request, bookings.reservations(host, filter, page), mapper::toJson);
  }
}
