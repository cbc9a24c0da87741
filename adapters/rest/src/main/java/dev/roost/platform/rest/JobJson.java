package dev.roost.platform.rest;

import dev.roost.platform.Job;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Job", description = "One kind of work that Roost does by itself, and how it stands.")
record JobJson(
    @Schema(description = "Its name: the context and what is done. More may be added.", example = "notification.mails") String name,
    @Schema(description = "Whether it is run again and again, or has items that were left to do.", example = "QUEUE") Job.Kind kind,
    @Schema(description = "How much is being done now, on all nodes; absent for queues.", example = "1") @Nullable Integer running,
    @Schema(description = "How much is to be done, now or later.", example = "12") int waiting,
    @Schema(description = "How much has used up its attempts, or fails again and again.", example = "2") int failed,
    @Schema(description = "When the next of it is due, UTC; in the past where it is late, absent where nothing is.", example = "2026-12-01T09:30:05Z") @Nullable Instant nextAt,
    @Schema(description = "When it was last run well, UTC; absent for queues.", example = "2026-12-01T09:30:00Z") @Nullable Instant lastSuccess,
    @Schema(description = "When a run last failed, UTC; absent for queues and where none has.", example = "2026-12-01T08:00:00Z") @Nullable Instant lastFailure,
    @Schema(description = "What went wrong last, in short; it may be mended.", example = "connection refused") @Nullable String lastError) {

  static JobJson of(Job job) {
    return new JobJson(job.name(), job.kind(), job.running(), job.waiting(), job.failed(), job.nextAt(),
        job.lastSuccess(), job.lastFailure(), job.lastError());
  }
}
