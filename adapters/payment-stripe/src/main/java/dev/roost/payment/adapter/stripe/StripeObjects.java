package dev.roost.payment.adapter.stripe;

import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.HasId;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.model.Transfer;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.GatewayRequest;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderObject;
import dev.roost.payment.domain.ProviderObject.DisputeState;
import dev.roost.payment.domain.ProviderObject.OtherObject;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderDispute;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderObject.ProviderRefund;
import dev.roost.payment.domain.ProviderObject.ProviderTransfer;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stripe's objects in Roost's words. */
final class StripeObjects {

  static final String OPERATION = "roost_operation";
  static final String PAYMENT = "roost_payment";
  /** The shortest hold of the large card networks, for a charge that does not say until when it can be captured. */
  private static final Duration SHORTEST_HOLD = Duration.ofDays(5);

  private final StripeCurrencies currencies;

  StripeObjects(StripeCurrencies currencies) {
    this.currencies = currencies;
  }

  /** Our ids beside what the caller wants to be kept. */
  static Map<String, String> metadata(GatewayRequest request, Map<String, String> more) {
    var metadata = new HashMap<>(more);
    metadata.put(PAYMENT, request.payment().toString());
    metadata.put(OPERATION, request.key().toString());
    return metadata;
  }

  ProviderObject toDomain(StripeObject object) {
    return switch (object) {
      case PaymentIntent intent -> payment(intent);
      case Refund refund when refund.getPaymentIntent() != null -> refund(refund);
      case Transfer transfer -> transfer(transfer);
      case Dispute dispute -> dispute(dispute);
      case HasId other when other.getId() != null -> new OtherObject(new ProviderReference(Kind.OTHER, other.getId()));
      default -> new OtherObject(new ProviderReference(Kind.OTHER, object.getClass().getSimpleName()));
    };
  }

  ProviderPayment payment(PaymentIntent intent) {
    var currency = intent.getCurrency();
    var charge = intent.getLatestChargeObject();
    var state = switch (String.valueOf(intent.getStatus())) {
      case "requires_action" -> PaymentState.NEEDS_ACTION;
      case "processing" -> PaymentState.PROCESSING;
      case "requires_capture" -> PaymentState.AUTHORIZED;
      case "succeeded" -> PaymentState.CAPTURED;
      case "canceled" -> PaymentState.VOIDED;
      default -> PaymentState.NEEDS_METHOD;
    };
    var captured = state == PaymentState.CAPTURED ? intent.getAmountReceived() : 0;
    return new ProviderPayment(ProviderReference.payment(intent.getId()), paymentOf(intent.getMetadata()),
        operationOf(intent.getMetadata()), state, currencies.fromStripe(intent.getAmount(), currency),
        currencies.fromStripe(captured, currency),
        currencies.fromStripe(state == PaymentState.CAPTURED && charge != null ? charge.getAmountRefunded() : 0,
            currency),
        state == PaymentState.AUTHORIZED && charge != null ? captureBefore(charge) : null,
        declineOf(intent));
  }

  /** When the hold ends by itself. */
  static Instant captureBefore(Charge charge) {
    var details = charge.getPaymentMethodDetails();
    var before = details == null || details.getCard() == null ? null : details.getCard().getCaptureBefore();
    return before == null
        ? Instant.ofEpochSecond(charge.getCreated()).plus(SHORTEST_HOLD)
        : Instant.ofEpochSecond(before);
  }

  private static @Nullable DeclineReason declineOf(PaymentIntent intent) {
    var error = intent.getLastPaymentError();
    return error == null ? null : DeclineCodes.reasonOf(error.getCode(), error.getDeclineCode());
  }

  ProviderRefund refund(Refund refund) {
    return new ProviderRefund(ProviderReference.refund(refund.getId()), paymentOf(refund.getMetadata()),
        operationOf(refund.getMetadata()), ProviderReference.payment(refund.getPaymentIntent()), stateOf(refund),
        currencies.fromStripe(refund.getAmount(), refund.getCurrency()));
  }

  static RefundState stateOf(Refund refund) {
    return switch (String.valueOf(refund.getStatus())) {
      case "succeeded" -> RefundState.SETTLED;
      case "failed", "canceled" -> RefundState.FAILED;
      default -> RefundState.PENDING;
    };
  }

  ProviderTransfer transfer(Transfer transfer) {
    return new ProviderTransfer(ProviderReference.transfer(transfer.getId()), paymentOf(transfer.getMetadata()),
        operationOf(transfer.getMetadata()), new PayoutAccount(transfer.getDestination()),
        currencies.fromStripe(transfer.getAmount(), transfer.getCurrency()),
        currencies.fromStripe(transfer.getAmountReversed(), transfer.getCurrency()));
  }

  ProviderDispute dispute(Dispute dispute) {
    var state = switch (String.valueOf(dispute.getStatus())) {
      case "won", "warning_closed", "prevented" -> DisputeState.WON;
      case "lost" -> DisputeState.LOST;
      case "warning_needs_response", "warning_under_review" -> DisputeState.ASKED;
      default -> DisputeState.OPEN;
    };
    var intent = dispute.getPaymentIntent();
    return new ProviderDispute(new ProviderReference(Kind.DISPUTE, dispute.getId()), paymentOf(dispute.getMetadata()),
        operationOf(dispute.getMetadata()), intent == null ? null : ProviderReference.payment(intent), state,
        currencies.fromStripe(dispute.getAmount(), dispute.getCurrency()));
  }

  private static @Nullable PaymentId paymentOf(@Nullable Map<String, String> metadata) {
    var id = uuid(metadata, PAYMENT);
    return id == null ? null : new PaymentId(id);
  }

  static @Nullable OperationKey operationOf(@Nullable Map<String, String> metadata) {
    var id = uuid(metadata, OPERATION);
    return id == null ? null : new OperationKey(id);
  }

  /** Anybody with access to the account can write metadata. */
  private static @Nullable UUID uuid(@Nullable Map<String, String> metadata, String name) {
    try {
      var text = metadata == null ? null : metadata.get(name);
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException notOurs) {
      return null;
    }
  }
}
