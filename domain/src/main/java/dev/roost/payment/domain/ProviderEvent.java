package dev.roost.payment.domain;

import java.time.Instant;

/**
 * Something happened at the provider. Events come late, twice and out of order.
 *
 * @param id the provider's; the same event has the same id however often and by whichever way it comes
 * @param object what it happened to, as it was then
 */
public record ProviderEvent(String id, ProviderEventType type, ProviderObject object, Instant occurredAt) {
}
