package dev.roost.payment.contract;

/** How far a payment is. It follows from what the booking wants of it and what is known of the provider's objects. */
public enum PaymentStatus {
  /** The guest has to name a payment method, or another one after a refusal. */
  WAITING,
  /** The provider, the guest's bank or the guest has to decide. */
  DECIDING,
  /** The money is held and not taken. */
  AUTHORIZED,
  /** The money is held and about to be taken. */
  CAPTURING,
  /** The money is taken. */
  CAPTURED,
  /** The payment is given up; something is still held or open at the provider. */
  RELEASING,
  /** The payment is given up, and nothing of it is held any more; what was taken all the same goes back. */
  RELEASED
}
