package dev.roost.payout.contract;

/** How far a transfer is. */
public enum TransferStatus {
  /** The provider is asked, or will be. */
  SENDING,
  /** The money is on the host's account at the provider. */
  SENT,
  /** It was not done and will not be; the money is owed again. */
  FAILED
}
