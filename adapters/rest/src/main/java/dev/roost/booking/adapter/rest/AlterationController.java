package dev.roost.booking.adapter.rest;

import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.booking.adapter.rest.AlterationJson.PreviewJson;
import dev.roost.booking.adapter.rest.AlterationWishJson.ProposalJson;
import dev.roost.booking.api.BookingAlterations;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationRefusal.AlterationOpen;
import dev.roost.booking.contract.AlterationRefusal.AlterationPriceChanged;
import dev.roost.booking.contract.AlterationRefusal.BookedInOtherCurrency;
import dev.roost.booking.contract.AlterationRefusal.DifferenceCannotBePaid;
import dev.roost.booking.contract.AlterationRefusal.InstalmentsAhead;
import dev.roost.booking.contract.AlterationRefusal.NightsHaveBegun;
import dev.roost.booking.contract.AlterationRefusal.NothingToAlter;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.pricing.contract.PricingRefusal.ListingNotBookable;
import dev.roost.pricing.contract.PricingRefusal.NoNonRefundableRate;
import dev.roost.pricing.contract.PricingRefusal.PetsNotAllowed;
import dev.roost.pricing.contract.PricingRefusal.TaxNotPriced;
import dev.roost.pricing.contract.PricingRefusal.TooManyGuests;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/bookings/{id}/alterations")
@Tag(name = "Alterations", description = "Other nights or another party for a booking that is agreed: one side proposes,"
    + " the other side answers.")
class AlterationController {
  private final BookingAlterations alterations;
  private final BookingJsonMapper mapper;
  private final Lists lists;

  AlterationController(BookingAlterations alterations, BookingJsonMapper mapper, Lists lists) {
    this.alterations = alterations;
    this.mapper = mapper;
    this.lists = lists;
  }

  @PostMapping("/preview")
  @Operation(operationId = "previewAlteration", summary = "What an alteration would change", description = "For whoever may"
      + " read the booking. Nothing is done. Nights that were booked keep their price; others, fees and taxes cost what they"
      + " cost now. `difference` is what the guest pays, or what goes back, if the asker proposes it now: of what a guest gives"
      + " up the cancellation policy keeps a share, as a line `KEPT`. Refused as the proposal would be.")
  @ApiResponse(responseCode = "200", description = "What would become of stay, price and payout.")
  @Refuses({BookingStatusForbids.class, ActionTooLate.class, NothingToAlter.class, NightsHaveBegun.class,
      NightsTaken.class, TooManyGuests.class, PetsNotAllowed.class, BookedInOtherCurrency.class,
      DifferenceCannotBePaid.class, InstalmentsAhead.class, NoNonRefundableRate.class, TaxNotPriced.class,
      ListingNotBookable.class})
  PreviewJson preview(Actor actor, @PathVariable UUID id, @Valid @RequestBody AlterationWishJson body) {
    return mapper.toJson(alterations.preview(actor, new BookingId(id), body.toWish()));
  }

  @PostMapping
  @Operation(operationId = "proposeAlteration", summary = "Propose an alteration", description = """
      By the guest or by a host who may manage bookings, for a booking that is confirmed or in stay; of nights only those \
      that have not begun can change. `total` is the price that the preview told. The nights that it adds are held until \
      `answerBy`. One alteration of a booking is open at a time.""")
  @ApiResponse(responseCode = "201", description = "The alteration; Location has its address, ETag its version.")
  @Refuses({NotAllowed.class, BookingStatusForbids.class, ActionTooLate.class, AlterationOpen.class,
      AlterationPriceChanged.class, NothingToAlter.class, NightsHaveBegun.class, NightsTaken.class,
      TooManyGuests.class, PetsNotAllowed.class, BookedInOtherCurrency.class, DifferenceCannotBePaid.class,
      InstalmentsAhead.class,
      NoNonRefundableRate.class, TaxNotPriced.class, ListingNotBookable.class})
  ResponseEntity<AlterationJson> propose(Actor actor, @PathVariable UUID id, IdempotencyKey key,
      @Valid @RequestBody ProposalJson body) {
    var once = alterations.propose(actor, key, body.toCommand(new BookingId(id)));
    var alteration = once.answer();
    var answer = ResponseEntity
        .created(URI.create("/v1/bookings/%s/alterations/%s".formatted(alteration.booking(), alteration.id())))
        .eTag(IfMatch.etag(alteration.version()));
    if (once.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(mapper.toJson(alteration));
  }

  @GetMapping
  @Operation(operationId = "listAlterations", summary = "List the alterations of a booking", description = "For whoever may"
      + " read the booking, the latest first.")
  @ApiResponse(responseCode = "200", description = "One page of alterations.")
  ResponseEntity<PageJson<AlterationJson>> list(Actor actor, @PathVariable UUID id, PageRequest page,
      HttpServletRequest request) {
    return lists.answer(request, alterations.list(actor, new BookingId(id), page), mapper::toJson);
  }

  @GetMapping("/{alteration}")
  @Operation(operationId = "getAlteration", summary = "Read an alteration", description = "For whoever may read the booking.")
  @ApiResponse(responseCode = "200", description = "The alteration, with its version as ETag.")
  ResponseEntity<AlterationJson> get(Actor actor, @PathVariable UUID id, @PathVariable UUID alteration) {
    var view = alterations.get(actor, new BookingId(id), new AlterationId(alteration));
    return ResponseEntity.ok().eTag(IfMatch.etag(view.version())).body(mapper.toJson(view));
  }
}
