package dev.roost.availability.adapter.rest;

import dev.roost.availability.api.GuestCalendars;
import dev.roost.availability.api.HostCalendars;
import dev.roost.availability.contract.CalendarRefusal.NightsBooked;
import dev.roost.availability.contract.CalendarRefusal.NightsStayClosed;
import dev.roost.availability.contract.CalendarRefusal.TooManyStayRules;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/listings/{id}")
@Tag(name = "Calendars", description = "Which nights can be booked, what takes the others, and the rules of a stay.")
class CalendarController {

  private final GuestCalendars calendars;
  private final HostCalendars hostCalendars;
  private final CalendarJsonMapper mapper;
  private final Lists lists;

  CalendarController(GuestCalendars calendars, HostCalendars hostCalendars, CalendarJsonMapper mapper, Lists lists) {
    this.calendars = calendars;
    this.hostCalendars = hostCalendars;
    this.mapper = mapper;
    this.lists = lists;
  }

  @GetMapping("/calendar")
  @SecurityRequirements
  @Operation(operationId = "getCalendar", summary = "Read months of a calendar", description = """
      Which nights are open, and on which days stays can begin and end, as of now: nothing is promised, since nothing is \
      held. Everybody can read the calendars of published listings; hosts and administrators also read why nights are closed.""")
  @ApiResponse(responseCode = "200", description = "The months; ETag has the version that hosts send back with changes."
      + " It counts changes of hosts, not bookings.")
  ResponseEntity<CalendarJson> months(Actor actor, @PathVariable UUID id,
      @Parameter(description = "The first month.", example = "2026-12") @RequestParam YearMonth from,
      @Parameter(description = "How many months, 1 to 12.", example = "3") @RequestParam(defaultValue = "1") int months) {
    var calendar = calendars.months(actor, new ListingId(id), from, months);
    return ResponseEntity.ok().eTag(IfMatch.etag(calendar.version())).body(mapper.toJson(calendar));
  }

  @PutMapping("/calendar/nights")
  @Operation(operationId = "changeNights", summary = "Block or open many nights, and say which stays begin there", description = """
      For hosts of the listing. Ranges are half-open: `to` is the day after the last night. All changes happen, or none. \
      Nights that guests have booked, or hold while they pay, cannot be blocked; nights of a stay that the host cancelled \
      cannot be opened, except by administrators, who can do nothing else here. Doing the same again changes nothing.""")
  @ApiResponse(responseCode = "204", description = "Done; ETag has the new version of the calendar.")
  @Refuses({NotAllowed.class, NightsBooked.class, NightsStayClosed.class, TooManyStayRules.class})
  ResponseEntity<Void> change(Actor host, @PathVariable UUID id, IfMatch version,
      @Valid @RequestBody ChangeNightsJson body) {
    var now = hostCalendars.change(host, new ListingId(id), body.toCommand(), version.version());
    return ResponseEntity.noContent().eTag(IfMatch.etag(now)).build();
  }

  @GetMapping("/blocks")
  @Operation(operationId = "listBlocks", summary = "List the blocks of a listing", description = "For its hosts. Blocks"
      + " that are not over, in the order of their nights.")
  @ApiResponse(responseCode = "200", description = "One page of blocks.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<BlockJson>> blocks(Actor host, @PathVariable UUID id, PageRequest page,
      HttpServletRequest request) {
    return lists.answer(request, hostCalendars.blocks(host, new ListingId(id), page), mapper::toJson);
  }
}
