package dev.roost.payout.contract;

/** How far the verification of a host is. */
public enum VerificationStatus {
  /** The host has to fill it in and submit it. */
  OPEN,
  /** An administrator has to decide. */
  SUBMITTED,
  /** The host may be paid. */
  APPROVED,
  /** The host may submit it anew. */
  REJECTED,
  /** It was approved once, and no longer is; the host may submit it anew. */
  REVOKED
}
