package dev.roost.booking.contract;

/** Where an instalment of a long stay is in its life. */
public enum InstalmentStatus {
  /** It is not due yet. */
  PLANNED,
  /** It is being charged. */
  DUE,
  /** The card that was kept was declined: the guest has to pay it. */
  OVERDUE,
  /** The stay is over, and nobody has paid it: the guest owes it, and can still pay it. */
  OWED,
  /** It was paid. */
  PAID,
  /** The stay was called off before it was paid: nobody owes it any more. */
  LAPSED
}
