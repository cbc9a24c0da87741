package dev.roost.booking.adapter.rest;

import dev.roost.availability.contract.StayRefusal.ClosedToArrival;
import dev.roost.availability.contract.StayRefusal.ClosedToDeparture;
import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.availability.contract.StayRefusal.NoticeTooShort;
import dev.roost.availability.contract.StayRefusal.StayTooLong;
import dev.roost.availability.contract.StayRefusal.StayTooShort;
import dev.roost.availability.contract.StayRefusal.TooFarAhead;
import dev.roost.booking.api.GuestBookings;
import dev.roost.booking.api.TripFilter;
import dev.roost.booking.api.TripFilter.When;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.BookingRefusal.AmountNotPayable;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingRefusal.OwnListing;
import dev.roost.booking.contract.BookingRefusal.PaymentsNotSetUp;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.platform.rest.Repeated;
import dev.roost.pricing.contract.PricingRefusal.ListingNotBookable;
import dev.roost.pricing.contract.PricingRefusal.PetsNotAllowed;
import dev.roost.pricing.contract.PricingRefusal.PriceChanged;
import dev.roost.pricing.contract.PricingRefusal.QuoteExpired;
import dev.roost.pricing.contract.PricingRefusal.TooManyGuests;
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
import java.util.Set;
import java.util.UUID;
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
class GuestBookingController {

  private final GuestBookings bookings;
  private final BookingAnswers answers;
  private final BookingJsonMapper mapper;
  private final Lists lists;

  GuestBookingController(GuestBookings bookings, BookingAnswers answers, BookingJsonMapper mapper, Lists lists) {
    this.bookings = bookings;
    this.answers = answers;
    this.mapper = mapper;
    this.lists = lists;
  }

  @PostMapping("/bookings")
  @Operation(operationId = "requestBooking", summary = "Book the stay of a quote", description = """
      The nights are held until `payment.payBy`, in which time the guest has to pay, of a stay that is paid in parts the first one: with `paymentMethod`, or later by \
      `POST /v1/payments/{id}/attempts`. Once the money is held it is taken, and the booking CONFIRMED, where the listing is \
      booked instantly; else the booking is REQUESTED and waits for the host until `answerBy`, with nights and money held. \
      Read the booking to see how it goes, often within a second. Nights that somebody else has are refused (409, `nights-taken`, with the nights). If prices \
      moved since the quote, a new quote is made and named in the refusal (409, `price-changed`). Where this Roost takes no \
      money the guest pays at the property, and the booking is CONFIRMED or REQUESTED at once.""")
  @ApiResponse(responseCode = "201", description = "The booking; Location has its address, ETag its version.")
  @Refuses({NotFound.class, NightsTaken.class, StayTooShort.class, StayTooLong.class, ClosedToArrival.class,
      ClosedToDeparture.class, NoticeTooShort.class, TooFarAhead.class, QuoteExpired.class, PriceChanged.class,
      TooManyGuests.class, PetsNotAllowed.class, ListingNotBookable.class, OwnListing.class,
      AmountNotPayable.class, PaymentsNotSetUp.class})
  ResponseEntity<BookingJson> request(Actor guest, IdempotencyKey key, @Valid @RequestBody BookingRequestJson body) {
    return answers.created(bookings.request(guest, key, mapper.toCommand(body)));
  }

  @PostMapping("/bookings/{id}/withdraw")
  @Operation(operationId = "withdrawBooking", summary = "Take a request back", description = "By the guest, before the"
      + " host has answered or the money is taken. The nights are free again, and what is held of the money is let go. Sent again, it answers the withdrawn booking.")
  @ApiResponse(responseCode = "200", description = "The withdrawn booking.")
  @Refuses({NotAllowed.class, BookingStatusForbids.class, ActionTooLate.class})
  ResponseEntity<BookingJson> withdraw(Actor guest, @PathVariable UUID id, IfMatch version) {
    return answers.ok(bookings.withdraw(guest, new BookingId(id), version.version()));
  }

  @GetMapping("/me/trips")
  @Operation(operationId = "listTrips", summary = "List one's trips", description = "All bookings one made as a guest,"
      + " latest check-in first; with `when=UPCOMING` soonest check-in first.")
  @ApiResponse(responseCode = "200", description = "One page of bookings.")
  ResponseEntity<PageJson<BookingJson>> trips(Actor guest,
      @Parameter(description = "Only these statuses; may be repeated.") @RequestParam(required = false, defaultValue = "") Set<BookingStatus> status,
      @Parameter(description = "Only stays whose check-out time is still to come, or has passed.") @RequestParam(defaultValue = "ANY") When when,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, bookings.trips(guest, new TripFilter(Repeated.of("status", status), when), page),
        mapper::toJson);
  }
}
