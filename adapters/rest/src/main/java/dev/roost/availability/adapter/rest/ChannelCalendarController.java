package dev.roost.availability.adapter.rest;

import dev.roost.availability.api.ChannelCalendars;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/ical")
@Tag(name = "Channels")
class ChannelCalendarController {

  private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
  /** Channels ask every hour or so; what is shared between readers keeps nothing, so that a revoked address is dead. */
  private static final CacheControl FOR_A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate();

  private final ChannelCalendars calendars;

  ChannelCalendarController(ChannelCalendars calendars) {
    this.calendars = calendars;
  }

  @GetMapping("/{token}.ics")
  @SecurityRequirements
  @Operation(operationId = "readCalendarExport", summary = "Read a calendar as a channel", description = """
      An iCalendar file (RFC 5545): an all-day event for each range of nights that is taken from today on; DTEND is the day of \
      check-out. Its weak ETag, sent back as If-None-Match, saves reading again what is the same.""")
  @ApiResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
  @ApiResponse(responseCode = "304", description = "It says what it said when the ETag was sent.", content = @Content)
  @Refuses(NotFound.class)
  ResponseEntity<String> read(Actor anybody,
      @Parameter(description = "From the address of the export.", example = "AZo1Cn7u7kSUVZ8Ol0SDN9oI1HhZpkWo0pIs5fGQ4Bx7hRbT") @PathVariable String token) {
    var calendar = calendars.read(anybody, token);
    return ResponseEntity.ok().contentType(CALENDAR).eTag("W/\"" + calendar.tag() + "\"").cacheControl(FOR_A_MINUTE)
        .body(calendar.text());
  }
}
