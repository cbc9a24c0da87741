package dev.roost.payout.contract;

/** How far a payout is. It follows from its transfers. */
public enum PayoutStatus {
  /** Decided and entered; at least one transfer is not known to have been done or not. */
  SENDING,
  /** All of it is on the host's account at the provider. */
  SENT,
  /** Some of it is; the rest is owed again. */
  PARTLY_SENT,
  /** None of it is; all of it is owed again. */
  FAILED,
  /** The provider has taken some of it back from the host's account; that is owed again. */
  RETURNED
}
