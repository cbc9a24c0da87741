package dev.roost.privacy.adapter.rest;

import dev.roost.privacy.api.AuditEntryView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "AuditEntry", description = "Somebody saw or did something.")
record AuditEntryJson(
    @Schema(description = "Names the entry.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e11") UUID id,
    @Schema(description = "When, UTC.", example = "2026-12-01T09:30:00Z") Instant at,
    @Schema(description = "Who it was.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID by,
    @Schema(description = "What was done: a use case, by its context, its name and its operation.", example = "identity.UserAdministration.show") String what,
    @Schema(description = "The user whom it was about, where one was named.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e12") @Nullable UUID about,
    @Schema(description = "Ids of what else was named.", example = "[\"019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e13\"]") List<UUID> objects) {

  static AuditEntryJson of(AuditEntryView entry) {
    var about = entry.about();
    return new AuditEntryJson(entry.id(), entry.at(), entry.by().value(), entry.what(),
        about == null ? null : about.value(), entry.objects());
  }
}
