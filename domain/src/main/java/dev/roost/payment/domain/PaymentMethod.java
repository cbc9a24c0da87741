package dev.roost.payment.domain;

import org.jmolecules.ddd.annotation.ValueObject;

/** What is charged, and whether the guest is there to approve it. */
public sealed interface PaymentMethod {

  /**
   * A card that the guest names, who is there.
   *
   * @param kept whether the guest has agreed that it is charged again when they are not
   */
  @ValueObject
  record Presented(PaymentMethodToken token, boolean kept) implements PaymentMethod {
  }

  /**
   * A card that was kept, while the guest is not there. Their bank may want them all the same: then it is declined.
   *
   * @param with the payment that it was presented and kept with
   */
  @ValueObject
  record OnFile(ProviderReference with) implements PaymentMethod {
  }
}
