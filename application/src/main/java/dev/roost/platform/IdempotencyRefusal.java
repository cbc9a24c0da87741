package dev.roost.platform;

import dev.roost.shared.Refusal;

/** Why an idempotency key is not accepted. */
public sealed interface IdempotencyRefusal extends Refusal {

  /** The key was used with another request. */
  record IdempotencyKeyReused(String idempotencyKey) implements IdempotencyRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The first request with this key is still being worked on; ask again in a moment. */
  record IdempotencyKeyInFlight(String idempotencyKey) implements IdempotencyRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
