package dev.roost.payment.contract;

/** How far a dispute is. It goes forward only. */
public enum DisputeStatus {
  /** The guest's bank asks what the payment was for, and has taken nothing back. */
  ASKED,
  /** The bank has taken the money back until it is decided whose it is. */
  OPEN,
  /** Decided: the money stays, or has come back. */
  WON,
  /** Decided: the money is gone. */
  LOST;

  /** Whether nothing is to be decided any more. */
  public boolean isFinal() { return this == WON || this == LOST; }
}
