package dev.roost.payout.contract;

/** What a host is before the law. */
public enum PayeeKind {
  PERSON, COMPANY
}
