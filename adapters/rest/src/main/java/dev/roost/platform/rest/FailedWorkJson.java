package dev.roost.platform.rest;

import dev.roost.platform.FailedWork;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "FailedWork", description = "Work that does not come to its end without help.")
record FailedWorkJson(
    @Schema(description = "Names it within its job.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") String id,
    @Schema(description = "What it was to do, in short.", example = "BOOKING_CONFIRMED_GUEST") String what,
    @Schema(description = "Since when it is to be done, UTC, as far as that is known.", example = "2026-12-01T09:30:00Z") @Nullable Instant since,
    @Schema(description = "How often it was tried in vain.", example = "10") int tries,
    @Schema(description = "What went wrong last, in short.", example = "550 5.1.1 no such mailbox") @Nullable String error) {

  static FailedWorkJson of(FailedWork work) {
    return new FailedWorkJson(work.id(), work.what(), work.since(), work.tries(), work.error());
  }
}
