package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.ATTEMPT;
import static dev.roost.payment.adapter.jooq.generated.Tables.PAYMENT;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Attempt;
import dev.roost.payment.domain.Attempt.Knowledge;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payment.Goal;
import dev.roost.payment.domain.Payment.Order;
import dev.roost.payment.domain.Payment.Snapshot;
import dev.roost.payment.domain.PaymentMethod;
import dev.roost.payment.domain.PaymentMethod.OnFile;
import dev.roost.payment.domain.PaymentMethod.Presented;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Payments as rows, and back. */
final class PaymentRows {
  private static final String STAY = "STAY";
  private static final String DIFFERENCE = "DIFFERENCE";
  private static final String INSTALMENT = "INSTALMENT";

  private PaymentRows() {
  }

  static Map<Field<?>, @Nullable Object> ofNew(Payment payment) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var order = payment.order();
    row.put(PAYMENT.ID, payment.id().value());
    row.put(PAYMENT.VERSION, 1L);
    row.put(PAYMENT.BOOKING_ID, order.booking().value());
    row.put(PAYMENT.PURPOSE, switch (order.purpose()) {
      case PaymentPurpose.Stay() -> STAY;
      case PaymentPurpose.Difference _ -> DIFFERENCE;
      case PaymentPurpose.Instalment _ -> INSTALMENT;
    });
    row.put(PAYMENT.ALTERATION_ID,
        order.purpose() instanceof PaymentPurpose.Difference(var alteration) ? alteration.value() : null);
    row.put(PAYMENT.INSTALMENT,
        order.purpose() instanceof PaymentPurpose.Instalment(var number) ? number : null);
    row.put(PAYMENT.GUEST_ID, order.guest().value());
    row.put(PAYMENT.HOST_ID, order.host().value());
    row.put(PAYMENT.CURRENCY, order.amount().currency().code());
    row.put(PAYMENT.AMOUNT, order.amount().amount());
    row.put(PAYMENT.PAY_BY, order.payBy());
    row.put(PAYMENT.KEEP_CARD_SINCE, order.keepCardSince());
    row.putAll(ofState(payment));
    return row;
  }

  static Map<Field<?>, @Nullable Object> ofState(Payment payment) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(PAYMENT.GOAL, payment.snapshot().goal().name());
    row.put(PAYMENT.STATUS, payment.status().name());
    return row;
  }

  static Map<Field<?>, @Nullable Object> of(PaymentId payment, int number, Attempt attempt) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(ATTEMPT.PAYMENT_ID, payment.value());
    row.put(ATTEMPT.NUMBER, number);
    switch (attempt.method()) {
      case Presented(var token, _) -> {
        row.put(ATTEMPT.METHOD, token.value());
        row.put(ATTEMPT.ON_FILE, false);
      }
      case OnFile(var card) -> {
        row.put(ATTEMPT.METHOD, card.value());
        row.put(ATTEMPT.ON_FILE, true);
      }
    }
    row.put(ATTEMPT.KEPT_SINCE, attempt.keptSince());
    row.putAll(stateOf(attempt));
    return row;
  }

  static Map<Field<?>, @Nullable Object> stateOf(Attempt attempt) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(ATTEMPT.AUTHORIZE_KEY, attempt.authorize().value());
    row.put(ATTEMPT.KNOWLEDGE, attempt.knowledge().name());
    row.put(ATTEMPT.KNOWN_AT, attempt.knownAt());
    row.put(ATTEMPT.REFERENCE, attempt.reference() == null ? null : attempt.reference().value());
    row.put(ATTEMPT.CAPTURE_BEFORE, attempt.captureBefore());
    row.put(ATTEMPT.DECLINE, attempt.decline() == null ? null : attempt.decline().name());
    row.put(ATTEMPT.CAPTURE_KEY, value(attempt.capture()));
    row.put(ATTEMPT.END_KEY, value(attempt.end()));
    return row;
  }

  static Payment toPayment(Record row, List<Attempt> attempts) {
    var order = new Order(new BookingId(row.get(PAYMENT.BOOKING_ID)), purpose(row),
        new UserId(row.get(PAYMENT.GUEST_ID)), new UserId(row.get(PAYMENT.HOST_ID)),
        Money.of(row.get(PAYMENT.AMOUNT), row.get(PAYMENT.CURRENCY)),
        row.get(PAYMENT.PAY_BY), row.get(PAYMENT.KEEP_CARD_SINCE));
    return Payment.restore(new Snapshot(new PaymentId(row.get(PAYMENT.ID)), row.get(PAYMENT.VERSION), order,
        Goal.valueOf(row.get(PAYMENT.GOAL)), attempts));
  }

  private static PaymentPurpose purpose(Record row) {
    return switch (row.get(PAYMENT.PURPOSE)) {
      case DIFFERENCE -> new PaymentPurpose.Difference(new AlterationId(row.get(PAYMENT.ALTERATION_ID)));
      case INSTALMENT -> new PaymentPurpose.Instalment(row.get(PAYMENT.INSTALMENT));
      default -> new PaymentPurpose.Stay();
    };
  }

  static Attempt toAttempt(Record row) {
    String reference = row.get(ATTEMPT.REFERENCE);
    String decline = row.get(ATTEMPT.DECLINE);
    return new Attempt(new OperationKey(row.get(ATTEMPT.AUTHORIZE_KEY)),
        method(row), row.get(ATTEMPT.KEPT_SINCE), Knowledge.valueOf(row.get(ATTEMPT.KNOWLEDGE)),
        row.get(ATTEMPT.KNOWN_AT), reference == null ? null : ProviderReference.payment(reference),
        row.get(ATTEMPT.CAPTURE_BEFORE), decline == null ? null : DeclineReason.valueOf(decline),
        key(row.get(ATTEMPT.CAPTURE_KEY)), key(row.get(ATTEMPT.END_KEY)));
  }

  private static PaymentMethod method(Record row) {
    return row.get(ATTEMPT.ON_FILE)
        ? new OnFile(ProviderReference.payment(row.get(ATTEMPT.METHOD)))
        : new Presented(new PaymentMethodToken(row.get(ATTEMPT.METHOD)), row.get(ATTEMPT.KEPT_SINCE) != null);
  }

  private static @Nullable UUID value(@Nullable OperationKey key) {
    return key == null ? null : key.value();
  }

  private static @Nullable OperationKey key(@Nullable UUID value) {
    return value == null ? null : new OperationKey(value);
  }
}
