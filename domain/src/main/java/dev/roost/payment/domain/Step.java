package dev.roost.payment.domain;

import dev.roost.shared.Money;

/** What a provider has to be asked for next, until it is known to have happened. Asking twice does nothing more. */
public sealed interface Step {

  /** The key under which it is asked. */
  OperationKey key();

  /** Hold the money. */
  record Hold(OperationKey key, PaymentMethod method, Money amount) implements Step {
  }

  /** Take the money that is held. */
  record Take(OperationKey key, ProviderReference attempt, Money amount) implements Step {
  }

  /** Let go of what is held or open. */
  record LetGo(OperationKey key, ProviderReference attempt) implements Step {
  }
}
