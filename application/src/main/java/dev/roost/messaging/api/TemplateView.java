package dev.roost.messaging.api;

import dev.roost.messaging.contract.TemplateId;
import java.time.Instant;

/** A template as its owner reads it. */
public record TemplateView(TemplateId id, long version, String name, String text, Instant createdAt) {
}
