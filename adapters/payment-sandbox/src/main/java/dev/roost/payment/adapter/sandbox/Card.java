package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.PaymentMethodToken;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a test card does.
 *
 * @param behaviour what is special about it
 * @param decline why it is declined, if it is
 */
record Card(Behaviour behaviour, @Nullable DeclineReason decline) {

  static final String PREFIX = "sandbox_card_";
  private static final String DECLINED = "declined_";

  enum Behaviour {
    GOOD, DECLINED, NEEDS_ACTION, DELAYED, ANSWERS_LOST, ANSWERS_LATE, WEBHOOKS_TWICE, WEBHOOKS_LATE,
    WEBHOOKS_REORDERED, REFUND_PENDING, REFUND_FAILS, DISPUTED, DISPUTE_WON, DISPUTE_LOST, FAILS_LATER
  }

  /** Empty for a token that is none of this sandbox's. */
  static Optional<Card> of(PaymentMethodToken token) {
    return token.value().startsWith(PREFIX)
        ? named(token.value().substring(PREFIX.length()))
        : Optional.empty();
  }

  static Optional<Card> named(String name) {
    try {
      if (name.startsWith(DECLINED)) {
        var reason = DeclineReason.valueOf(name.substring(DECLINED.length()).toUpperCase(Locale.ROOT));
        return Optional.of(new Card(Behaviour.DECLINED, reason));
      }
      var behaviour = Behaviour.valueOf(name.toUpperCase(Locale.ROOT));
      return behaviour == Behaviour.DECLINED ? Optional.empty() : Optional.of(new Card(behaviour, null));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** A token that is nobody's, or no longer. */
  static Card unusable() {
    return new Card(Behaviour.DECLINED, DeclineReason.METHOD_UNUSABLE);
  }

  /** What it does while its guest is not there. */
  Card onFile() {
    return switch (behaviour) {
      case NEEDS_ACTION -> new Card(Behaviour.DECLINED, DeclineReason.AUTHENTICATION_REQUIRED);
      case FAILS_LATER -> new Card(Behaviour.DECLINED, DeclineReason.INSUFFICIENT_FUNDS);
      default -> this;
    };
  }

  /** What follows the prefix in its token. */
  String name() {
    return (decline == null ? behaviour.name() : DECLINED + decline.name()).toLowerCase(Locale.ROOT);
  }

  /** Whether the guest's bank takes the money back once it was captured. */
  boolean isDisputed() {
    return is(Behaviour.DISPUTED) || is(Behaviour.DISPUTE_WON) || is(Behaviour.DISPUTE_LOST);
  }

  boolean is(Behaviour other) {
    return behaviour == other;
  }
}
