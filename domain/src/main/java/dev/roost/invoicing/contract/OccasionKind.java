package dev.roost.invoicing.contract;

/** What makes documents necessary, and which: the one table of what is issued when. */
public enum OccasionKind {
  /** The stay was agreed, and its money taken where Roost takes it. */
  CONFIRMED(Credits.NOTHING, true),
  /** Guest and host agreed on another stay, party or price. */
  ALTERED(Credits.EVERYTHING, true),
  /** The guest called the stay off. */
  CANCELLED_BY_GUEST(Credits.WHAT_GOES_BACK, false),
  /** The host called the stay off. */
  CANCELLED_BY_HOST(Credits.WHAT_GOES_BACK, false),
  /** Roost called the stay off: an instalment was not paid in time. */
  CANCELLED_UNPAID(Credits.WHAT_GOES_BACK, false),
  /** The guest never came. */
  NO_SHOW(Credits.WHAT_GOES_BACK, false);

  private final Credits credits;
  private final boolean invoices;

  OccasionKind(Credits credits, boolean invoices) {
    this.credits = credits;
    this.invoices = invoices;
  }

  /** What credit notes take back of the invoices that stand. */
  public Credits credits() {
    return credits;
  }

  /** Whether invoices are issued, at the price that holds from then on. */
  public boolean invoices() {
    return invoices;
  }

  /** How much of the invoices that stand is taken back. */
  public enum Credits {
    NOTHING, EVERYTHING,
    /** To the guest what is refunded, to the host Roost's fee on it. */
    WHAT_GOES_BACK
  }
}
