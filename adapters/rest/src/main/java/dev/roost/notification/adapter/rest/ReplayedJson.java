package dev.roost.notification.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;

/** How much is sent again. */
@Schema(name = "WebhookReplayed", description = "How much is sent again.")
record ReplayedJson(@Schema(description = "How many events.", example = "12") int events) {
}
