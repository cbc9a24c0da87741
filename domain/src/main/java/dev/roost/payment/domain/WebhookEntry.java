package dev.roost.payment.domain;

/**
 * Where a provider that runs inside Roost hands in its webhooks, as an outside one posts them over HTTP. Whoever implements
 * it does what the HTTP endpoint does: verify, store, and answer before any work.
 */
@FunctionalInterface
public interface WebhookEntry {

  /** Returns when the event is stored; an exception is a failed delivery, which the provider repeats. */
  void receive(IncomingWebhook webhook);
}
