package dev.roost.payment.application;

import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.GatewayAnswer.Absent;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Declined;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.NeedsCustomerAction;
import dev.roost.payment.domain.GatewayAnswer.NotPossible;
import dev.roost.payment.domain.GatewayAnswer.Obstacle;
import dev.roost.payment.domain.GatewayAnswer.Pending;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.GatewayAnswer.Voided;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.GatewayRequest.Capture;
import dev.roost.payment.domain.GatewayRequest.LookUp;
import dev.roost.payment.domain.GatewayRequest.VoidPayment;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.PaymentMethod;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.Step;
import dev.roost.platform.Backoff;
import dev.roost.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the provider for a payment's next step, outside transactions. What it says of the effect becomes one of four: it is
 * known, it was refused, it is proven not to have been done, or nobody can say yet.
 */
@Component
class ProviderSteps {

  /** Providers may forget keys after a day: what is unknown for so long is looked up before it is asked for again. */
  private static final Duration KEY_AGE = Duration.ofHours(20);
  /** A provider may replay a failure under its key for ever, so looking comes after some tries too. */
  private static final int TRIES = 4;

  private final Provider provider;
  private final Clock clock;

  ProviderSteps(Provider provider, Clock clock) {
    this.provider = provider;
    this.clock = clock;
  }

  Outcome ask(Payment payment, Step step, Claim claim) {
    return switch (step) {
      case Step.Hold hold -> hold(payment, hold, claim);
      case Step.Take take -> take(payment, take, claim);
      case Step.LetGo letGo -> letGo(payment, letGo, claim);
    };
  }

  /** The same facts for the same key, whoever asks. */
  static Authorize authorization(Payment payment, OperationKey key, PaymentMethod method) {
    return new Authorize(key, payment.id(), payment.order().amount(), method,
        "Booking " + payment.order().booking(), null, Map.of("booking", payment.order().booking().toString()));
  }

  private Outcome hold(Payment payment, Step.Hold hold, Claim claim) {
    if (payment.isLetGo()) {
      // Not to be begun any more; where it may have been begun, it is looked for.
      return claim.isFirst() ? new Outcome.Refused(DeclineReason.PROCESSING_ERROR) : find(payment, hold, claim, true);
    }
    if (isOld(claim)) {
      return find(payment, hold, claim, false);
    }
    return switch (provider.gateway().authorize(authorization(payment, hold.key(), hold.method()))) {
      case Authorized(var reference, _, var until) -> known(payment, hold.key(), reference, PaymentState.AUTHORIZED,
          until, null);
      case NeedsCustomerAction(var reference, _, _) -> known(payment, hold.key(), reference,
          PaymentState.NEEDS_ACTION, null, null);
      case Pending(var reference) -> known(payment, hold.key(), reference, PaymentState.PROCESSING, null, null);
      case Declined(var reference, var reason, _) -> reference == null
          ? new Outcome.Refused(reason)
          : known(payment, hold.key(), reference, PaymentState.NEEDS_METHOD, null, reason);
      case NotPossible(var obstacle, _) -> new Outcome.Refused(obstacle == Obstacle.AMOUNT_NOT_TAKEN
          ? DeclineReason.CURRENCY_NOT_SUPPORTED
          : DeclineReason.METHOD_UNUSABLE);
      case TryLater(var after) -> new Outcome.Later(after, "the provider asks to wait");
      case Unknown(var cause) -> later(claim, cause);
    };
  }

  private Outcome take(Payment payment, Step.Take take, Claim claim) {
    if (isOld(claim)) {
      return see(take.attempt(), PaymentState.CAPTURED, claim);
    }
    return switch (provider.gateway().capture(new Capture(take.key(), payment.id(), take.attempt(), take.amount()))) {
      case Captured(var reference, _) -> known(payment, null, reference, PaymentState.CAPTURED, null, null);
      case Declined _,NotPossible _ -> see(take.attempt(), PaymentState.CAPTURED, claim);
      case TryLater(var after) -> new Outcome.Later(after, "the provider asks to wait");
      case Unknown(var cause) -> later(claim, cause);
    };
  }

  private Outcome letGo(Payment payment, Step.LetGo letGo, Claim claim) {
    if (isOld(claim)) {
      return see(letGo.attempt(), PaymentState.VOIDED, claim);
    }
    return switch (provider.gateway().voidPayment(new VoidPayment(letGo.key(), payment.id(), letGo.attempt()))) {
      case Voided(var reference) -> known(payment, null, reference, PaymentState.VOIDED, null, null);
      case NotPossible _ -> see(letGo.attempt(), PaymentState.VOIDED, claim);
      case TryLater(var after) -> new Outcome.Later(after, "the provider asks to wait");
      case Unknown(var cause) -> later(claim, cause);
    };
  }

  /** What became of an authorization whose answer is unknown. */
  private Outcome find(Payment payment, Step.Hold hold, Claim claim, boolean givenUp) {
    var lookUp = new LookUp(hold.key(), payment.id(), ProviderReference.Kind.PAYMENT, null, claim.firstTried(),
        claim.lastTried());
    return switch (provider.gateway().lookUp(lookUp)) {
      case Found(ProviderPayment object) -> new Outcome.Known(object);
      case Found(var other) -> throw new IllegalStateException("No payment: " + other.reference());
      case Absent() -> givenUp ? new Outcome.Refused(DeclineReason.PROCESSING_ERROR) : new Outcome.NotDone();
      case TryLater(var after) -> new Outcome.Later(after, "the provider asks to wait");
      case Unknown(var cause) -> later(claim, cause);
    };
  }

  /** How an object is now; where it is not there yet, what was wanted of it is asked for under another key. */
  private Outcome see(ProviderReference reference, PaymentState wanted, Claim claim) {
    return switch (provider.gateway().lookUp(reference)) {
      case Found(ProviderPayment object) when object.state() == wanted || isOver(object.state()) ->
        new Outcome.Known(object);
      case Found(ProviderPayment object) -> new Outcome.NotDone(object);
      case Found(var other) -> throw new IllegalStateException("No payment: " + other.reference());
      case Absent() -> throw new IllegalStateException("The provider no longer knows " + reference);
      case TryLater(var after) -> new Outcome.Later(after, "the provider asks to wait");
      case Unknown(var cause) -> later(claim, cause);
    };
  }

  private static boolean isOver(PaymentState state) {
    return state == PaymentState.CAPTURED || state == PaymentState.VOIDED;
  }

  private boolean isOld(Claim claim) {
    return claim.failures() >= TRIES || claim.firstTried().plus(KEY_AGE).isBefore(clock.instant());
  }

  private static Outcome later(Claim claim, String why) {
    return new Outcome.Later(Backoff.after(claim.failures()), why);
  }

  private static Outcome known(Payment payment, @Nullable OperationKey operation, ProviderReference reference,
      PaymentState state, @Nullable Instant until, @Nullable DeclineReason decline) {
    var amount = payment.order().amount();
    var nothing = Money.zero(amount.currency());
    return new Outcome.Known(new ProviderPayment(reference, payment.id(), operation, state, amount,
        state == PaymentState.CAPTURED ? amount : nothing, nothing, until, decline));
  }

  /** What is known of the effect. */
  sealed interface Outcome {

    /** The object is like this now. */
    record Known(ProviderPayment object) implements Outcome {
    }

    /** Nothing was made, and nothing will be. */
    record Refused(DeclineReason reason) implements Outcome {
    }

    /** It is proven not to have been done: it may be asked for under another key. */
    record NotDone(@Nullable ProviderPayment object) implements Outcome {
      NotDone() {
        this(null);
      }
    }

    /** Nobody can say yet. */
    record Later(Duration after, String why) implements Outcome {
    }
  }
}
