package dev.roost.payment.api;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a guest's client needs to finish a payment with the provider.
 *
 * @param provider whose client library understands the secret
 * @param reference the provider's name of the attempt
 * @param clientSecret lets whoever has it finish this payment
 * @param redirect where to send the guest instead, if the provider says so
 */
public record CustomerActionView(String provider, String reference, String clientSecret, @Nullable URI redirect) {

  /** Without the secret. */
  @Override
  public String toString() {
    return "CustomerActionView[%s %s]".formatted(provider, reference);
  }
}
