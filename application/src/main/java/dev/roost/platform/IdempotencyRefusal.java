package dev.roost.platform;

import dev.roost.shared.Refusal;

/** Why a key is not accepted. */
public sealed interface IdempotencyRefusal extends Refusal {

  /** The key was used with another request. */
  record KeyReused(String idempotencyKey) implements IdempotencyRefusal {
    @Override
    public String key() {
      return "idempotency-key-reused";
    }

    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The first request with this key is still being worked on; ask again in a moment. */
  record InFlight(String idempotencyKey) implements IdempotencyRefusal {
    @Override
    public String key() {
      return "idempotency-key-in-flight";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
