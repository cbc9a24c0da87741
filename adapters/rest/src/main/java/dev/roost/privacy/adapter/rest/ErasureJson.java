package dev.roost.privacy.adapter.rest;

import dev.roost.privacy.api.ErasureView;
import dev.roost.privacy.contract.ErasureStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "Erasure", description = "How far the erasure of a user has come.")
record ErasureJson(
    @Schema(description = "The user.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID userId,
    @Schema(description = "RUNNING: nobody can log in, the rest follows within seconds. WAITING: something that began at the same moment has to"
        + " end first. ERASED: it is done.", example = "RUNNING") ErasureStatus status,
    @Schema(description = "Who wanted it: the user, or an administrator.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID requestedBy,
    @Schema(description = "When, UTC.", example = "2026-12-01T09:30:00Z") Instant requestedAt,
    @Schema(description = "What is waited for.") List<InTheWayJson> inTheWay,
    @Schema(description = "When it was done, UTC.", example = "2026-12-01T09:30:04Z") @Nullable Instant erasedAt) {

  static ErasureJson of(ErasureView view) {
    return new ErasureJson(view.user().value(), view.status(), view.requestedBy().value(), view.requestedAt(),
        view.inTheWay().stream().map(InTheWayJson::of).toList(), view.erasedAt());
  }
}
