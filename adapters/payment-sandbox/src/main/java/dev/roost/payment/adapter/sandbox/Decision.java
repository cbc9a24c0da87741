package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.GatewayAnswer.Obstacle;

/** What came of one operation. */
sealed interface Decision {

  /**
   * Something was done, if only that a card was declined.
   *
   * @param code the reason of a decline or failure, or empty
   */
  record Done(Operations.Verdict verdict, StoredObject object, long amount, String code) implements Decision {
  }

  /** Nothing was done. */
  record Impossible(Obstacle obstacle) implements Decision {
  }
}
