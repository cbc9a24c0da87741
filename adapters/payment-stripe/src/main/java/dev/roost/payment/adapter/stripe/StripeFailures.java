package dev.roost.payment.adapter.stripe;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.GatewayAnswer;
import dev.roost.payment.domain.GatewayAnswer.Declined;
import dev.roost.payment.domain.GatewayAnswer.NotPossible;
import dev.roost.payment.domain.GatewayAnswer.Obstacle;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.GatewayMisuse;
import dev.roost.payment.domain.ProviderReference;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What Stripe's errors say of the effect: none, none yet, or nobody knows. */
final class StripeFailures {

  private static final Duration BUSY = Duration.ofSeconds(2);
  private static final int CONFLICT = 409;

  private StripeFailures() {
  }

  static GatewayAnswer answer(Operation operation, StripeException failure) {
    return switch (failure) {
      case CardException declined -> declined(declined);
      case RateLimitException _ -> new TryLater(BUSY);
      case IdempotencyException misuse -> throw misuse("A key was used for something else", misuse);
      case AuthenticationException misuse -> throw misuse("The secret key is unknown, or may not do this", misuse);
      case InvalidRequestException invalid -> invalid(operation, invalid);
      case StripeException conflict when Integer.valueOf(CONFLICT).equals(conflict.getStatusCode()) ->
        new TryLater(BUSY);
      // Also where no connection was made at last: an earlier try of the SDK may have arrived.
      default -> new Unknown(causeOf(failure));
    };
  }

  static boolean isMissing(InvalidRequestException invalid) {
    return "resource_missing".equals(invalid.getCode());
  }

  private static GatewayAnswer invalid(Operation operation, InvalidRequestException invalid) {
    var code = String.valueOf(invalid.getCode());
    if (operation == Operation.AUTHORIZE && isAboutTheMethod(code, invalid)) {
      return new Declined(intentOf(invalid), DeclineReason.METHOD_UNUSABLE, code);
    }
    if (operation == Operation.AUTHORIZE && code.equals("payment_intent_authentication_failure")) {
      return new Declined(intentOf(invalid), DeclineReason.AUTHENTICATION_FAILED, code);
    }
    var obstacle = obstacle(operation, code, invalid);
    if (obstacle == null || operation == Operation.READ) {
      throw misuse("Stripe does not understand the request", invalid);
    }
    return new NotPossible(obstacle, code);
  }

  private static boolean isAboutTheMethod(String code, InvalidRequestException invalid) {
    return code.startsWith("payment_method_") || (isMissing(invalid) && "payment_method".equals(invalid.getParam()));
  }

  private static @Nullable Obstacle obstacle(Operation operation, String code, InvalidRequestException invalid) {
    return switch (code) {
      case "resource_missing" ->
        "destination".equals(invalid.getParam()) ? Obstacle.ACCOUNT_NOT_READY : Obstacle.NO_SUCH_OBJECT;
      case "payment_intent_unexpected_state" -> stateOf(invalid);
      case "charge_already_captured" -> Obstacle.ALREADY_CAPTURED;
      case "charge_expired_for_capture" -> Obstacle.NOTHING_HELD;
      case "charge_already_refunded" -> Obstacle.MORE_THAN_LEFT;
      case "charge_disputed" -> Obstacle.DISPUTED;
      case "amount_too_small", "invalid_charge_amount" -> Obstacle.AMOUNT_NOT_TAKEN;
      case "amount_too_large" ->
        operation == Operation.AUTHORIZE ? Obstacle.AMOUNT_NOT_TAKEN : Obstacle.MORE_THAN_LEFT;
      case "balance_insufficient", "insufficient_funds" -> Obstacle.BALANCE_TOO_LOW;
      case "account_invalid", "insufficient_capabilities_for_transfer", "transfers_not_allowed" ->
        Obstacle.ACCOUNT_NOT_READY;
      // Stripe has no code for a refund of more than is left.
      default -> operation == Operation.REFUND && "amount".equals(invalid.getParam()) ? Obstacle.MORE_THAN_LEFT : null;
    };
  }

  private static Obstacle stateOf(InvalidRequestException invalid) {
    var intent = errorsIntent(invalid);
    return switch (intent == null ? "" : String.valueOf(intent.getStatus())) {
      case "succeeded" -> Obstacle.ALREADY_CAPTURED;
      case "canceled" -> Obstacle.ALREADY_VOIDED;
      case "requires_capture", "" -> Obstacle.OTHER;
      default -> Obstacle.NOTHING_HELD;
    };
  }

  private static Declined declined(CardException declined) {
    return new Declined(intentOf(declined), DeclineCodes.reasonOf(declined.getCode(), declined.getDeclineCode()),
        DeclineCodes.wordOf(declined.getCode(), declined.getDeclineCode()));
  }

  private static @Nullable ProviderReference intentOf(StripeException failure) {
    var intent = errorsIntent(failure);
    return intent == null ? null : ProviderReference.payment(intent.getId());
  }

  private static @Nullable PaymentIntent errorsIntent(StripeException failure) {
    return failure.getStripeError() == null ? null : failure.getStripeError().getPaymentIntent();
  }

  private static String causeOf(StripeException failure) {
    var status = failure.getStatusCode();
    var cause = failure.getCause() == null ? failure : failure.getCause();
    return status == null || status == 0 ? cause.getClass().getSimpleName() : "Stripe answered " + status;
  }

  /** Without Stripe's own words, which repeat what was sent. */
  private static GatewayMisuse misuse(String what, StripeException failure) {
    return new GatewayMisuse("%s: %s (%s, parameter %s, request %s)".formatted(what,
        failure.getClass().getSimpleName(), failure.getCode(),
        failure instanceof InvalidRequestException invalid ? invalid.getParam() : "none", failure.getRequestId()));
  }
}
