package dev.roost.booking.contract;

/** Where an alteration is in its life. Which way leads from one to another is said by one table, {@code AlterationMove}. */
public enum AlterationStatus {
  /** One side has proposed it; the nights that it adds are held until the other side answers or the deadline passes. */
  PROPOSED,
  /** Both sides agree; the difference is being charged, and the nights stay held meanwhile. */
  ACCEPTED,
  /** The booking is what was agreed on. */
  APPLIED,
  /** The other side said no. */
  DECLINED,
  /** Whoever proposed it took it back before it was answered. */
  WITHDRAWN,
  /** The other side did not answer in time. */
  EXPIRED,
  /** The difference was not paid. */
  FAILED,
  /** The booking ended some other way first. */
  LAPSED
}
