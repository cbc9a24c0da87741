package dev.roost.payment.adapter.sandbox;

import static java.util.Objects.requireNonNull;

import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderObject;
import dev.roost.payment.domain.ProviderObject.DisputeState;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderDispute;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderObject.ProviderRefund;
import dev.roost.payment.domain.ProviderObject.ProviderTransfer;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code sandbox.object}, and the object in the body of an event. */
record StoredObject(String id, Kind kind, @Nullable String source, UUID operationKey, UUID paymentId, String state,
    String currency, long amount, long captured, long refunded, long passedOn, String card,
    @Nullable DeclineReason decline, @Nullable String account, @Nullable Instant captureBefore) {

  static final String SENT = "SENT";
  static final String RETURNED = "RETURNED";

  ProviderReference reference() {
    return new ProviderReference(kind, id);
  }

  boolean isIn(PaymentState other) {
    return state.equals(other.name());
  }

  Card behaviour() {
    return Card.named(card).orElseThrow(() -> new IllegalStateException("No such card: " + card));
  }

  Money money(long minorUnits) {
    return Money.of(minorUnits, currency);
  }

  ProviderObject toDomain() {
    var payment = new PaymentId(paymentId);
    var operation = new OperationKey(operationKey);
    return switch (kind) {
      case REFUND -> new ProviderRefund(reference(), payment, operation,
          ProviderReference.payment(requireNonNull(source)), RefundState.valueOf(state), money(amount));
      case DISPUTE -> new ProviderDispute(reference(), payment, null,
          ProviderReference.payment(requireNonNull(source)), DisputeState.valueOf(state), money(amount));
      case TRANSFER -> new ProviderTransfer(reference(), payment, operation,
          new PayoutAccount(requireNonNull(account)), money(amount),
          money(state.equals(RETURNED) ? amount : 0));
      default -> new ProviderPayment(reference(), payment, operation, PaymentState.valueOf(state), money(amount),
          money(captured), money(refunded), isIn(PaymentState.AUTHORIZED) ? captureBefore : null, decline);
    };
  }
}
