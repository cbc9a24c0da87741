package dev.roost.booking.adapter.rest;

import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.booking.api.AlterationView;
import dev.roost.booking.api.AnswerAlteration;
import dev.roost.booking.api.BookingAlterations;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationRefusal.AlterationStatusForbids;
import dev.roost.booking.contract.AlterationRefusal.DifferenceCannotBePaid;
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
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/bookings/{id}/alterations/{alteration}")
@Tag(name = "Alterations")
class AlterationAnswerController {
  private final BookingAlterations alterations;
  private final BookingJsonMapper mapper;

  AlterationAnswerController(BookingAlterations alterations, BookingJsonMapper mapper) {
    this.alterations = alterations;
    this.mapper = mapper;
  }

  @PostMapping("/accept")
  @Operation(operationId = "acceptAlteration", summary = "Agree to an alteration", description = "By the side that did not"
      + " propose it, until `answerBy`. The booking is what was agreed on at once (`APPLIED`), or, where the guest pays"
      + " more through Roost, as soon as that is paid (`ACCEPTED`): by `POST /v1/payments/{id}/attempts` with `paymentId`,"
      + " until `payBy`. What the stay costs less goes back by itself. Sent again, it answers the alteration as it is.")
  @ApiResponse(responseCode = "200", description = "The alteration.")
  @Refuses({NotAllowed.class, AlterationStatusForbids.class, BookingStatusForbids.class, ActionTooLate.class,
      DifferenceCannotBePaid.class, NightsTaken.class})
  ResponseEntity<AlterationJson> accept(Actor actor, @PathVariable UUID id, @PathVariable UUID alteration,
      IfMatch version) {
    return answer(alterations.accept(actor, command(id, alteration, version, null)));
  }

  @PostMapping("/decline")
  @Operation(operationId = "declineAlteration", summary = "Say no to an alteration", description = "By the side that did not"
      + " propose it, until `answerBy`. The booking stays what it is, nights that were held are free. Sent again, it answers"
      + " the alteration as it is.")
  @ApiResponse(responseCode = "200", description = "The declined alteration.")
  @Refuses({NotAllowed.class, AlterationStatusForbids.class, ActionTooLate.class})
  ResponseEntity<AlterationJson> decline(Actor actor, @PathVariable UUID id, @PathVariable UUID alteration,
      IfMatch version, @Valid @RequestBody(required = false) @Nullable DeclineJson body) {
    return answer(alterations.decline(actor, command(id, alteration, version, body == null ? null : body.message())));
  }

  @PostMapping("/withdraw")
  @Operation(operationId = "withdrawAlteration", summary = "Take an alteration back", description = "By the side that"
      + " proposed it, before it is answered. Nights that were held are free. Sent again, it answers the alteration as it is.")
  @ApiResponse(responseCode = "200", description = "The withdrawn alteration.")
  @Refuses({NotAllowed.class, AlterationStatusForbids.class, ActionTooLate.class})
  ResponseEntity<AlterationJson> withdraw(Actor actor, @PathVariable UUID id, @PathVariable UUID alteration,
      IfMatch version) {
    return answer(alterations.withdraw(actor, command(id, alteration, version, null)));
  }

  private static AnswerAlteration command(UUID booking, UUID alteration, IfMatch version, @Nullable String message) {
    return new AnswerAlteration(new BookingId(booking), new AlterationId(alteration), version.version(), message);
  }

  private ResponseEntity<AlterationJson> answer(AlterationView alteration) {
    return ResponseEntity.ok().eTag(IfMatch.etag(alteration.version())).body(mapper.toJson(alteration));
  }
}
