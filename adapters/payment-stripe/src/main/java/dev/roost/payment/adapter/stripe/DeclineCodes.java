package dev.roost.payment.adapter.stripe;

import dev.roost.payment.domain.DeclineReason;
import org.jspecify.annotations.Nullable;

/** Stripe's many words for a card's no. */
final class DeclineCodes {

  private DeclineCodes() {
  }

  static DeclineReason reasonOf(@Nullable String code, @Nullable String declineCode) {
    return switch (wordOf(code, declineCode)) {
      case "insufficient_funds" -> DeclineReason.INSUFFICIENT_FUNDS;
      case "expired_card" -> DeclineReason.CARD_EXPIRED;
      case "incorrect_cvc", "invalid_cvc" -> DeclineReason.INCORRECT_SECURITY_CODE;
      case "incorrect_number", "invalid_number", "invalid_account", "invalid_expiry_month", "invalid_expiry_year" ->
        DeclineReason.INCORRECT_NUMBER;
      case "authentication_required" -> DeclineReason.AUTHENTICATION_REQUIRED;
      case "payment_intent_authentication_failure", "authentication_failure", "authentication_not_handled" ->
        DeclineReason.AUTHENTICATION_FAILED;
      case "card_velocity_exceeded", "withdrawal_count_limit_exceeded", "invalid_amount" ->
        DeclineReason.LIMIT_EXCEEDED;
      case "card_not_supported", "restricted_card", "service_not_allowed", "transaction_not_allowed", "not_permitted" ->
        DeclineReason.CARD_NOT_SUPPORTED;
      case "currency_not_supported" -> DeclineReason.CURRENCY_NOT_SUPPORTED;
      case "lost_card", "stolen_card", "pickup_card" -> DeclineReason.LOST_OR_STOLEN;
      case "fraudulent", "merchant_blacklist", "security_violation" -> DeclineReason.FRAUD_SUSPECTED;
      case "issuer_not_available" -> DeclineReason.ISSUER_UNAVAILABLE;
      case "processing_error", "reenter_transaction", "try_again_later" -> DeclineReason.PROCESSING_ERROR;
      default -> DeclineReason.DECLINED;
    };
  }

  /** The more exact of the two. */
  static String wordOf(@Nullable String code, @Nullable String declineCode) {
    if (declineCode != null) {
      return declineCode;
    }
    return code == null ? "unknown" : code;
  }
}
