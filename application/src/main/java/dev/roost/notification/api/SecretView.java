package dev.roost.notification.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint verifies signatures with. It does not show in logs by accident.
 *
 * @param previous the secret before, while it signs as well
 * @param version of the endpoint
 */
public record SecretView(String secret, @Nullable String previous, @Nullable Instant previousUntil, long version) {

  @Override
  public String toString() {
    return "SecretView[version=%d]".formatted(version);
  }
}
