package dev.roost.ledger.contract;

/** The two sides of an account. */
public enum EntrySide {
  /** The left side: what comes in; counted positive. */
  DEBIT(1),
  /** The right side: where it comes from; counted negative. */
  CREDIT(-1);

  private final int sign;

  EntrySide(int sign) {
    this.sign = sign;
  }

  /** 1 or -1: what an amount on this side adds to debits minus credits. */
  public int sign() {
    return sign;
  }
}
