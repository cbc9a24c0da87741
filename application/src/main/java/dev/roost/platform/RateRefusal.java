package dev.roost.platform;

import dev.roost.shared.RetryLater;

/** Why a request is not looked at. */
public sealed interface RateRefusal extends RetryLater {

  /**
   * More requests than the limit allows.
   *
   * @param retryAfterSeconds when the next one may come
   */
  record TooManyRequests(long retryAfterSeconds) implements RateRefusal {
    @Override
    public Kind kind() {
      return Kind.TOO_MANY;
    }
  }
}
