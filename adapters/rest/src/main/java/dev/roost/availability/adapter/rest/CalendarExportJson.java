package dev.roost.availability.adapter.rest;

import dev.roost.availability.api.ExportView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** An export of a calendar. */
@Schema(name = "CalendarExport", description = "A calendar as one other channel may read it.")
record CalendarExportJson(
    @Schema(description = "Who reads it, as you call them.", example = "airbnb") String channel,
    @Schema(description = "Where they read it, below the server's root, without a login: give it to nobody else.", example = "/v1/ical/AZo1Cn7u7kSUVZ8Ol0SDN9oI1HhZpkWo0pIs5fGQ4Bx7hRbT.ics") String path,
    @Schema(description = "When it was made, UTC.", example = "2026-12-01T09:30:00Z") Instant createdAt) {

  static CalendarExportJson of(ExportView view) {
    return new CalendarExportJson(view.channel().name(), "/v1/ical/%s.ics".formatted(view.token()), view.createdAt());
  }
}
