package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.VerificationView.DocumentView;
import dev.roost.payout.contract.DocumentKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A document that was handed in. */
@Schema(name = "VerificationDocument", description = "A document that a host has handed in.")
record DocumentJson(
    @Schema(description = "Names the document.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e12") UUID id,
    @Schema(description = "What it is to show.", example = "IDENTITY") DocumentKind kind,
    @Schema(description = "What its content is.", example = "application/pdf") String mediaType,
    @Schema(description = "In bytes.", example = "48213") long size,
    @Schema(description = "When it was handed in, UTC.", example = "2026-12-01T09:30:00Z") Instant uploadedAt) {

  static DocumentJson of(DocumentView view) {
    return new DocumentJson(view.id().value(), view.kind(), view.mediaType(), view.size(), view.uploadedAt());
  }
}
