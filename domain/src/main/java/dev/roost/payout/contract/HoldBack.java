package dev.roost.payout.contract;

/** Why a host is not paid out what is owed to them. */
public enum HoldBack {
  /** Nobody has approved the host's verification. */
  NOT_VERIFIED,
  /** The host has named no account. */
  NO_ACCOUNT,
  /** The provider does not take the account that the host has named, or has taken money back from it. */
  ACCOUNT_REFUSED,
  /** An administrator has put the host's payouts on hold. */
  ON_HOLD,
  /** A check of the books found a difference that is not explained yet. */
  BOOKS_IN_DOUBT,
  /** It is less than is paid out at once. */
  BELOW_MINIMUM,
  /** The provider no longer has money of stays that were earned. */
  NO_FUNDS,
  /** There is no provider that pays out this currency. */
  NO_PROVIDER
}
