package dev.roost.payment.api;

import dev.roost.shared.Actor;
import java.util.List;
import java.util.Map;

/** Where providers tell what has happened. */
public interface PaymentWebhooks {

  /**
   * Stores what the provider says; it is worked on afterwards. Anybody may call it: what counts is whether the provider has
   * signed it. Once this returns the event is stored, so that the provider need not repeat it.
   *
   * @param body as it came, untouched: the signature is over it
   */
  void receive(Actor anybody, String provider, String body, Map<String, List<String>> headers);
}
