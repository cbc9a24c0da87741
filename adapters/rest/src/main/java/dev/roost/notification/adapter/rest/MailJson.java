package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.MailView;
import dev.roost.notification.contract.MailKind;
import dev.roost.notification.contract.MailStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail, without what it says. */
@Schema(name = "Mail", description = "A mail, without what it says.")
record MailJson(
    @Schema(description = "Names the mail; its `Message-ID` begins with it.") UUID id,
    @Schema(description = "What it tells. More may be added.", example = "BOOKING_CONFIRMED_GUEST") MailKind kind,
    @Schema(description = "Who reads it.") UUID readerId,
    @Schema(description = "What has become of it.", example = "FAILED") MailStatus status,
    @Schema(description = "How often it was tried in vain, and is tried again.", example = "0") int tries,
    @Schema(description = "Why it was not taken; absent where it was.", example = "smtp://mail.example:587: 550 5.1.1 no such mailbox") @Nullable String reason,
    @Schema(description = "Since when it is to be sent, UTC.", example = "2026-12-01T09:30:00Z") Instant postedAt,
    @Schema(description = "When it is tried next, UTC; absent where it is not.", example = "2026-12-01T09:30:05Z") @Nullable Instant dueAt,
    @Schema(description = "When it came to its end, UTC; absent while it waits.", example = "2026-12-01T09:30:02Z") @Nullable Instant settledAt) {

  static MailJson of(MailView view) {
    return new MailJson(view.id().value(), view.kind(), view.reader().value(), view.status(), view.tries(),
        view.reason(), view.postedAt(), view.dueAt(), view.settledAt());
  }
}
