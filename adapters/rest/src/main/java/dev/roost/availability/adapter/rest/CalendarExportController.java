package dev.roost.availability.adapter.rest;

import dev.roost.availability.api.ExportView;
import dev.roost.availability.api.HostCalendarExports;
import dev.roost.availability.contract.CalendarRefusal.TooManyChannels;
import dev.roost.availability.contract.Channel;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/listings/{id}/calendar-exports")
@Tag(name = "Channels", description = "Calendars shared with other places where a listing is offered, as iCalendar files.")
class CalendarExportController {

  private final HostCalendarExports exports;

  CalendarExportController(HostCalendarExports exports) {
    this.exports = exports;
  }

  @GetMapping
  @Operation(operationId = "listCalendarExports", summary = "List who reads a calendar", description = "For hosts who may"
      + " change the calendar, with the scope `calendar:write`: the addresses are secrets. By channel.")
  @ApiResponse(responseCode = "200", description = "All of them, on one page.")
  @Refuses(NotAllowed.class)
  PageJson<CalendarExportJson> list(Actor host, @PathVariable UUID id) {
    return new PageJson<>(exports.list(host, new ListingId(id)).stream().map(CalendarExportJson::of).toList(), null);
  }

  @PutMapping("/{channel}")
  @Operation(operationId = "openCalendarExport", summary = "Let a channel read the calendar", description = """
      For hosts who may change the calendar. The channel reads which nights are taken from today on, and neither by whom nor \
      why. What you import from the channel is left out. A channel that reads it already keeps its address.""")
  @ApiResponse(responseCode = "200", description = "The export, with its version as ETag.")
  @Refuses({NotAllowed.class, TooManyChannels.class})
  ResponseEntity<CalendarExportJson> open(Actor host, @PathVariable UUID id,
      @ChannelName @PathVariable String channel) {
    return ok(exports.open(host, new ListingId(id), new Channel(channel)));
  }

  @PostMapping("/{channel}/rotate")
  @Operation(operationId = "rotateCalendarExport", summary = "Give an export another address", description = "For hosts"
      + " who may change the calendar. The address before leads nowhere at once.")
  @ApiResponse(responseCode = "200", description = "The export, with its new version as ETag.")
  @Refuses(NotAllowed.class)
  ResponseEntity<CalendarExportJson> rotate(Actor host, @PathVariable UUID id,
      @ChannelName @PathVariable String channel,
      IfMatch version) {
    return ok(exports.rotate(host, new ListingId(id), new Channel(channel), version.version()));
  }

  @DeleteMapping("/{channel}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "closeCalendarExport", summary = "Let a channel no longer read the calendar", description = "For"
      + " hosts who may change the calendar. Its address leads nowhere at once.")
  @ApiResponse(responseCode = "204", description = "There is none any more.")
  @Refuses(NotAllowed.class)
  void close(Actor host, @PathVariable UUID id, @ChannelName @PathVariable String channel) {
    exports.close(host, new ListingId(id), new Channel(channel));
  }

  private static ResponseEntity<CalendarExportJson> ok(ExportView view) {
    return ResponseEntity.ok().eTag(IfMatch.etag(view.version())).body(CalendarExportJson.of(view));
  }
}
