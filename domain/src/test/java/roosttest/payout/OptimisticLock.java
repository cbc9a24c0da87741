package roosttest.payout;

/** Somebody else has stored another version. */
final class OptimisticLock extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OptimisticLock(String message) {
    super(message);
  }
}
