package dev.roost.privacy.adapter.rest;

import dev.roost.privacy.api.DataExportView;
import dev.roost.privacy.contract.ExportStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "DataExport", description = "How far the copy of somebody's data has come.")
record DataExportJson(
    @Schema(description = "RUNNING: it is being written. READY: it can be downloaded. ENDED: its file is about to be deleted.", example = "READY") ExportStatus status,
    @Schema(description = "When it was asked for, UTC.", example = "2026-12-01T09:30:00Z") Instant requestedAt,
    @Schema(description = "How many parts of Roost have written what they hold.", example = "14") int done,
    @Schema(description = "How many parts there are.", example = "14") int of,
    @Schema(description = "Until when it can be downloaded, UTC.", example = "2026-12-08T09:30:02Z") @Nullable Instant expiresAt) {

  static DataExportJson of(DataExportView view) {
    return new DataExportJson(view.status(), view.requestedAt(), view.done(), view.of(), view.expiresAt());
  }
}
