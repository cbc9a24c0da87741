package dev.roost.availability.adapter.rest;

import dev.roost.availability.api.HostCalendars;
import dev.roost.availability.api.StayRulesView;
import dev.roost.availability.contract.CalendarRefusal.TooManyStayRules;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/listings/{id}/stay-rules")
@Tag(name = "Calendars")
class StayRulesController {

  private final HostCalendars calendars;

  StayRulesController(HostCalendars calendars) {
    this.calendars = calendars;
  }

  @GetMapping
  @Operation(operationId = "getStayRules", summary = "Read which stays a host takes", description = "For hosts of the"
      + " listing. The general terms leave nothing absent.")
  @ApiResponse(responseCode = "200", description = "The rules; ETag has the version of the calendar.")
  @Refuses(NotAllowed.class)
  ResponseEntity<StayRulesJson> find(Actor host, @PathVariable UUID id) {
    return answer(calendars.stayRules(host, new ListingId(id)));
  }

  @PutMapping
  @Operation(operationId = "setStayRules", summary = "Say which stays a host takes", description = """
      For hosts of the listing. Replaces all rules, those for dates too. What general terms do not say is standard. Stays \
      that are booked already stay as they are. To change the rules of some dates only, change their nights.""")
  @ApiResponse(responseCode = "200", description = "The rules; ETag has the new version of the calendar.")
  @Refuses({NotAllowed.class, TooManyStayRules.class})
  ResponseEntity<StayRulesJson> replace(Actor host, @PathVariable UUID id, IfMatch version,
      @Valid @RequestBody StayRulesJson body) {
    return answer(calendars.replaceStayRules(host, new ListingId(id), body.toCommand(), version.version()));
  }

  private static ResponseEntity<StayRulesJson> answer(StayRulesView rules) {
    return ResponseEntity.ok().eTag(IfMatch.etag(rules.version())).body(StayRulesJson.of(rules));
  }
}
