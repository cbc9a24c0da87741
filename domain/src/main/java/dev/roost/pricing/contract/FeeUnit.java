package dev.roost.pricing.contract;

/** What a fee of a host is charged for. */
public enum FeeUnit {
  /** Once. */
  STAY,
  /** Each night. */
  NIGHT,
  /** Each guest, adults and children, once. */
  GUEST
}
