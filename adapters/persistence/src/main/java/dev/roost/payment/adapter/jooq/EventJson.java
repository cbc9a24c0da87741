package dev.roost.payment.adapter.jooq;

import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
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
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON documents: what Roost uses of them.
 *
 * @param source the payment of a refund or of a dispute, the account of a transfer
 * @param refunded what has come back of a payment or of a transfer
 */
record EventJson(String id, ProviderEventType type, Instant occurredAt, Kind kind, String reference,
    @Nullable UUID payment, @Nullable UUID operation, @Nullable String source, @Nullable String state,
    @Nullable String currency, long amount, long captured, long refunded, @Nullable Instant captureBefore,
    @Nullable DeclineReason decline) {

  private static final JsonMapper JSON = JsonMapper.shared();

  static JSONB write(ProviderEvent event) {
    return JSONB.valueOf(JSON.writeValueAsString(of(event)));
  }

  static ProviderEvent read(JSONB json) {
    return JSON.readValue(json.data(), EventJson.class).toEvent();
  }

  private static EventJson of(ProviderEvent event) {
    return switch (event.object()) {
      case ProviderPayment it -> new EventJson(event.id(), event.type(), event.occurredAt(), Kind.PAYMENT,
          it.reference().value(), value(it.payment()), value(it.operation()), null, it.state().name(),
          it.authorized().currency().code(), it.authorized().amount(), it.captured().amount(), it.refunded().amount(),
          it.captureBefore(), it.decline());
      case ProviderRefund it -> of(event, it, it.source(), it.state(), it.amount());
      case ProviderDispute it -> of(event, it, it.source(), it.state(), it.amount());
      case ProviderTransfer it -> new EventJson(event.id(), event.type(), event.occurredAt(), Kind.TRANSFER,
          it.reference().value(), value(it.payment()), value(it.operation()), it.account().value(), null,
          it.amount().currency().code(), it.amount().amount(), 0, it.reversed().amount(), null, null);
      case OtherObject it -> of(event, it);
    };
  }

  private static EventJson of(ProviderEvent event, ProviderObject object, @Nullable ProviderReference source,
      Enum<?> state, Money amount) {
    return new EventJson(event.id(), event.type(), event.occurredAt(), object.reference().kind(),
        object.reference().value(), value(object.payment()), value(object.operation()),
        source == null ? null : source.value(), state.name(), amount.currency().code(), amount.amount(), 0, 0, null,
        null);
  }

  private static EventJson of(ProviderEvent event, OtherObject object) {
    return new EventJson(event.id(), event.type(), event.occurredAt(), Kind.OTHER, object.reference().value(),
        value(object.payment()), value(object.operation()), null, null, null, 0, 0, 0, null, null);
  }

  private ProviderEvent toEvent() {
    var payer = payment == null ? null : new PaymentId(payment);
    var key = operation == null ? null : new OperationKey(operation);
    var name = new ProviderReference(kind, reference);
    var object = switch (kind) {
      case PAYMENT -> new ProviderPayment(name, payer, key, PaymentState.valueOf(stateName()), money(amount),
          money(captured), money(refunded), captureBefore, decline);
      case REFUND -> new ProviderRefund(name, payer, key, ProviderReference.payment(Objects.requireNonNull(source)),
          RefundState.valueOf(stateName()), money(amount));
      case DISPUTE -> new ProviderDispute(name, payer, key,
          source == null ? null : ProviderReference.payment(source), DisputeState.valueOf(stateName()), money(amount));
      case TRANSFER -> new ProviderTransfer(name, payer, key, new PayoutAccount(Objects.requireNonNull(source)),
          money(amount), money(refunded));
      case OTHER -> new OtherObject(name);
    };
    return new ProviderEvent(id, type, object, occurredAt);
  }

  private String stateName() {
    return Objects.requireNonNull(state);
  }

  private Money money(long minorUnits) {
    return Money.of(minorUnits, Objects.requireNonNull(currency));
  }

  private static @Nullable UUID value(@Nullable PaymentId id) {
    return id == null ? null : id.value();
  }

  private static @Nullable UUID value(@Nullable OperationKey key) {
    return key == null ? null : key.value();
  }
}
