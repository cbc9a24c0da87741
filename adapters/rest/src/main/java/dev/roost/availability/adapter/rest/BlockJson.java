package dev.roost.availability.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/** Nights that a host has closed. */
@Schema(name = "Block", description = "Consecutive nights that a host has closed.")
record BlockJson(
    @Schema(description = "Names the block. Changing its nights makes another one.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "The first night.", example = "2026-12-24") LocalDate from,
    @Schema(description = "The day after the last night.", example = "2027-01-02") LocalDate to,
    @Schema(description = "The host's note; empty if there is none.", example = "Painter") String note) {
}
