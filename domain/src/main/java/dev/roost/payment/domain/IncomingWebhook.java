package dev.roost.payment.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request that says it comes from the provider.
 *
 * @param body as it came, decoded as UTF-8 and otherwise untouched: the signature is over it
 * @param headers by name, whatever its case
 */
public record IncomingWebhook(String body, Map<String, List<String>> headers) {

  public IncomingWebhook {
    var sorted = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> sorted.put(name, List.copyOf(values)));
    headers = Collections.unmodifiableMap(sorted);
  }

  /** The header's value; empty if it is missing, or there more than once, which no provider does. */
  public Optional<String> header(String name) {
    var values = headers.getOrDefault(name, List.of());
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  /** What is in there is not proven to come from the provider, and may be a person's. */
  @Override
  public String toString() {
    return "IncomingWebhook[%d characters]".formatted(body.length());
  }
}
