package dev.roost.platform.rest;

import dev.roost.platform.JobAdministration.RetriedWork;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

@Schema(name = "RetriedWork", description = "Failed work that is done again.")
record RetriedWorkJson(
    @Schema(description = "Name of the job.", example = "notification.mails") String job,
    @Schema(description = "Names the work within its job.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") String id,
    @Schema(description = "When that was asked for, UTC.", example = "2026-12-01T09:30:00Z") Instant at) {

  static RetriedWorkJson of(RetriedWork retried) {
    return new RetriedWorkJson(retried.job(), retried.id(), retried.at());
  }
}
