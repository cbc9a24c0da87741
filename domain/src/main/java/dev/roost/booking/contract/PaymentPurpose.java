package dev.roost.booking.contract;

import org.jmolecules.ddd.annotation.ValueObject;

/** What a payment of a booking is for. No two payments are for the same. */
public sealed interface PaymentPurpose {

  /** The stay, as it was booked. */
  @ValueObject
  record Stay() implements PaymentPurpose {
  }

  /** What the stay costs more since it was altered. */
  @ValueObject
  record Difference(AlterationId alteration) implements PaymentPurpose {
  }

  /**
   * A later part of the stay, charged when it is due to the card that was kept.
   *
   * @param number from 2, since the first part is paid with the booking
   */
  @ValueObject
  record Instalment(int number) implements PaymentPurpose {
  }
}
