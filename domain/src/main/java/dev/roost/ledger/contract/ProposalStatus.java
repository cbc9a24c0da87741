package dev.roost.ledger.contract;

/** Where a proposal is in its life. */
public enum ProposalStatus {
  /** Waits for another administrator. */
  PROPOSED,
  /** Approved, and posted. */
  APPROVED,
  /** Turned down; nothing was posted. */
  REJECTED,
  /** Nobody decided in time; nothing was posted. */
  EXPIRED
}
