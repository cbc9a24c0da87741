package dev.roost.payment.domain;

/** Why a card was not charged, in words that do not depend on the provider. */
public enum DeclineReason {
  INSUFFICIENT_FUNDS(true),
  CARD_EXPIRED(false),
  INCORRECT_SECURITY_CODE(true),
  INCORRECT_NUMBER(false),
  AUTHENTICATION_FAILED(true),
  AUTHENTICATION_REQUIRED(true),
  LIMIT_EXCEEDED(true),
  CARD_NOT_SUPPORTED(false),
  CURRENCY_NOT_SUPPORTED(false),
  /** Never told to the guest: whoever tries stolen cards learns nothing from it. */
  LOST_OR_STOLEN(false),
  /** Never told to the guest, as {@link #LOST_OR_STOLEN}. */
  FRAUD_SUSPECTED(false),
  ISSUER_UNAVAILABLE(true),
  PROCESSING_ERROR(true),
  /** The token is unknown, used up, or of another account. */
  METHOD_UNUSABLE(false),
  /** The issuer says no more than no. */
  DECLINED(false);

  private final boolean retryable;

  DeclineReason(boolean retryable) {
    this.retryable = retryable;
  }

  /** What a guest is told: whoever tries stolen cards learns nothing. */
  public DeclineReason forGuests() {
    return this == LOST_OR_STOLEN || this == FRAUD_SUSPECTED ? DECLINED : this;
  }

  /** Whether the same card may work if it is tried again, as a new operation. */
  public boolean retryable() {
    return retryable;
  }
}
