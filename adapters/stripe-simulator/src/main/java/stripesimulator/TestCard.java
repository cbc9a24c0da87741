package stripesimulator;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a payment method for tests does.
 *
 * @param code of the card error, if the card is declined
 */
record TestCard(Kind kind, @Nullable String code, @Nullable String declineCode) {

  enum Kind {
    GOOD, DECLINED, AUTHENTICATES, SLOW, REFUND_PENDING, REFUND_FAILS, DISPUTE_WON, DISPUTE_LOST, FAILS_LATER
  }

  private static final Map<String, TestCard> CARDS = Map.ofEntries(
      Map.entry("pm_card_visa", good(Kind.GOOD)),
      Map.entry("pm_card_mastercard", good(Kind.GOOD)),
      Map.entry("pm_card_threeDSecure2Required", good(Kind.AUTHENTICATES)),
      Map.entry("pm_card_authenticationRequired", good(Kind.AUTHENTICATES)),
      Map.entry("pm_card_pendingRefund", good(Kind.REFUND_PENDING)),
      Map.entry("pm_card_refundFail", good(Kind.REFUND_FAILS)),
      Map.entry("pm_card_createDispute", good(Kind.DISPUTE_LOST)),
      // Not one of Stripe's: there it depends on the evidence.
      Map.entry("pm_sim_disputeWon", good(Kind.DISPUTE_WON)),
      // Not one of Stripe's: cards decide at once there, other methods do not.
      Map.entry("pm_sim_slow", good(Kind.SLOW)),
      // Nor this: charged while the guest is there, and without money afterwards.
      Map.entry("pm_sim_failsLater", good(Kind.FAILS_LATER)),
      Map.entry("pm_card_visa_chargeDeclined", declined("card_declined", "generic_decline")),
      Map.entry("pm_card_visa_chargeDeclinedInsufficientFunds", declined("card_declined", "insufficient_funds")),
      Map.entry("pm_card_visa_chargeDeclinedLostCard", declined("card_declined", "lost_card")),
      Map.entry("pm_card_visa_chargeDeclinedStolenCard", declined("card_declined", "stolen_card")),
      Map.entry("pm_card_visa_chargeDeclinedVelocityLimitExceeded",
          declined("card_declined", "card_velocity_exceeded")),
      Map.entry("pm_card_radarBlock", declined("card_declined", "fraudulent")),
      Map.entry("pm_card_chargeDeclinedExpiredCard", declined("expired_card", null)),
      Map.entry("pm_card_chargeDeclinedIncorrectCvc", declined("incorrect_cvc", null)),
      Map.entry("pm_card_chargeDeclinedProcessingError", declined("processing_error", null)));

  static Optional<TestCard> of(String token) {
    return Optional.ofNullable(CARDS.get(token));
  }

  boolean is(Kind other) {
    return kind == other;
  }

  private static TestCard good(Kind kind) {
    return new TestCard(kind, null, null);
  }

  private static TestCard declined(String code, @Nullable String declineCode) {
    return new TestCard(Kind.DECLINED, code, declineCode);
  }
}
