package dev.roost.notification.contract;

import java.util.Locale;

/** Every mail that Roost writes: what it is about, and who reads it. */
public enum MailKind {
  VERIFICATION(MailCategory.ACCOUNT, Reader.HOLDER), //
  REPEATED_REGISTRATION(MailCategory.ACCOUNT, Reader.HOLDER), //
  PASSWORD_RESET(MailCategory.ACCOUNT, Reader.HOLDER), //
  INVITATION(MailCategory.ACCOUNT, Reader.HOLDER), //
  PASSWORD_CHANGED(MailCategory.ACCOUNT, Reader.HOLDER), //
  PAYMENT_FAILED(MailCategory.PAYMENTS, Reader.GUEST), //
  PAID_TOO_LATE(MailCategory.PAYMENTS, Reader.GUEST), //
  INSTALMENT_OVERDUE(MailCategory.PAYMENTS, Reader.GUEST), //
  BOOKING_REQUESTED(MailCategory.BOOKINGS, Reader.HOSTS), //
  BOOKING_ACCEPTED(MailCategory.BOOKINGS, Reader.GUEST), //
  BOOKING_DECLINED(MailCategory.BOOKINGS, Reader.GUEST), //
  BOOKING_EXPIRED(MailCategory.BOOKINGS, Reader.GUEST), //
  BOOKING_WITHDRAWN(MailCategory.BOOKINGS, Reader.HOSTS), //
  BOOKING_CONFIRMED_GUEST(MailCategory.BOOKINGS, Reader.GUEST), //
  BOOKING_CONFIRMED_HOST(MailCategory.BOOKINGS, Reader.HOSTS), //
  BOOKING_ALTERED_GUEST(MailCategory.BOOKINGS, Reader.GUEST), //
  BOOKING_ALTERED_HOST(MailCategory.BOOKINGS, Reader.HOSTS), //
  BOOKING_CANCELLED_GUEST(MailCategory.BOOKINGS, Reader.GUEST), //
  BOOKING_CANCELLED_HOST(MailCategory.BOOKINGS, Reader.HOSTS), //
  BOOKING_NO_SHOW(MailCategory.BOOKINGS, Reader.GUEST), //
  ALTERATION_PROPOSED_GUEST(MailCategory.BOOKINGS, Reader.GUEST), //
  ALTERATION_PROPOSED_HOST(MailCategory.BOOKINGS, Reader.HOSTS), //
  ALTERATION_DROPPED_GUEST(MailCategory.BOOKINGS, Reader.GUEST), //
  ALTERATION_DROPPED_HOST(MailCategory.BOOKINGS, Reader.HOSTS), //
  REFUND_SENT(MailCategory.BOOKINGS, Reader.GUEST), //
  MESSAGE_WAITING_GUEST(MailCategory.MESSAGES, Reader.GUEST), //
  MESSAGE_WAITING_HOST(MailCategory.MESSAGES, Reader.HOSTS), //
  VERIFICATION_APPROVED(MailCategory.PAYOUTS, Reader.HOLDER), //
  VERIFICATION_REJECTED(MailCategory.PAYOUTS, Reader.HOLDER), //
  VERIFICATION_REVOKED(MailCategory.PAYOUTS, Reader.HOLDER), //
  PAYOUT_SENT(MailCategory.PAYOUTS, Reader.HOLDER), //
  PAYOUT_FAILED(MailCategory.PAYOUTS, Reader.HOLDER), //
  PAYOUT_RETURNED(MailCategory.PAYOUTS, Reader.HOLDER), //
  REVIEW_POSSIBLE_GUEST(MailCategory.REVIEWS, Reader.GUEST), //
  REVIEW_POSSIBLE_HOST(MailCategory.REVIEWS, Reader.HOSTS), //
  REVIEWS_REVEALED_GUEST(MailCategory.REVIEWS, Reader.GUEST), //
  REVIEWS_REVEALED_HOST(MailCategory.REVIEWS, Reader.HOSTS);

  private final MailCategory category;
  private final Reader reader;

  MailKind(MailCategory category, Reader reader) {
    this.category = category;
    this.reader = reader;
  }

  public MailCategory category() {
    return category;
  }

  public Reader reader() {
    return reader;
  }

  /** Under which its texts are found. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Who reads a mail. */
  public enum Reader {
    /** Whose account, or whose money, it is. */
    HOLDER,
    /** The guest of the booking. */
    GUEST,
    /** The owner of the listing, and co-hosts who manage its bookings. */
    HOSTS
  }
}
