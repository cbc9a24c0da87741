package dev.roost.shared;

/**
 * A use case says no. It leaves the outermost transaction, which rolls back, so
 * that a refusal never leaves anything half written.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public Refused(Refusal refusal) {
    super(refusal.key() + ": " + refusal, null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
