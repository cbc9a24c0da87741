package dev.roost.notification.contract;

/** What mails are about, for those who do not want all of them. */
public enum MailCategory {
  /** The account and its safety. Nobody can turn them off. */
  ACCOUNT(false),
  /** What has to be paid so that a stay takes place. Nobody can turn them off. */
  PAYMENTS(false),
  /** Requests, stays, what becomes of them, and money that goes back. */
  BOOKINGS(true),
  /** Messages of the other side that nobody has read. */
  MESSAGES(true),
  /** What hosts are paid, and whether they may be. */
  PAYOUTS(true),
  /** Reviews that can be written or read. */
  REVIEWS(true);

  private final boolean optional;

  MailCategory(boolean optional) {
    this.optional = optional;
  }

  /** Whether those who read them may turn them off. */
  public boolean isOptional() { return optional; }
}
