package dev.roost.payment.domain;

/** What a webhook turned out to be. */
public sealed interface WebhookReading {

  /** The provider sent it. */
  record Genuine(ProviderEvent event) implements WebhookReading {
  }

  /** Nobody has shown that the provider sent it, so nothing in it counts. */
  record Forged(Flaw flaw) implements WebhookReading {
  }

  /** The provider signed it, but it is no event that can be read. */
  record Unreadable(String why) implements WebhookReading {
  }

  /** What gave a forgery away. */
  enum Flaw {
    NO_SIGNATURE, MALFORMED_SIGNATURE, WRONG_SIGNATURE, OUTSIDE_TOLERANCE
  }
}
