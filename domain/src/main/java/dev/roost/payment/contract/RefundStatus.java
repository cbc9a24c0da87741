package dev.roost.payment.contract;

/** How far a refund is. */
public enum RefundStatus {
  /** The money has to go back, for the first time or after a try that failed. */
  OWED,
  /** It is on its way. */
  PENDING,
  /** It has arrived. */
  SETTLED,
  /** It is not owed any more: the guest's bank has given the guest that money. */
  CALLED_OFF
}
