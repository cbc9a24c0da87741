package stripesimulator;

import static stripesimulator.Json.number;
import static stripesimulator.Json.text;

import java.util.Map;
import stripesimulator.TestCard.Kind;

/** {@code /v1/refunds}. */
final class Refunds {

  static final String TYPE = "refund";

  private final Store store;

  Refunds(Store store) {
    this.store = store;
  }

  Answer create(Params params) {
    var intent = store.get(PaymentIntents.TYPE, params.required("payment_intent"), "payment_intent");
    if (!"succeeded".equals(intent.get("status"))) {
      throw ApiError.invalid("This PaymentIntent does not have a successful charge to refund.", null,
          "payment_intent");
    }
    var charge = store.get("charge", text(intent, "latest_charge"), "charge");
    if (Boolean.TRUE.equals(charge.get("disputed"))) {
      throw ApiError.invalid("The charge has been charged back.", "charge_disputed", null);
    }
    var left = number(charge, "amount_captured") - number(charge, "amount_refunded");
    var amount = params.number("amount").orElse(left);
    if (left == 0) {
      throw ApiError.invalid("Charge has already been refunded.", "charge_already_refunded", null);
    }
    if (amount > left) {
      throw ApiError.invalid("Refund amount is greater than the unrefunded amount on the charge", null, "amount");
    }
    Limits.checkSteps(amount, text(intent, "currency"));
    var refund = store.create("re", TYPE);
    refund.put("amount", amount);
    refund.put("charge", charge.get("id"));
    refund.put("currency", intent.get("currency"));
    refund.put("metadata", params.below("metadata"));
    refund.put("payment_intent", intent.get("id"));
    refund.put("reason", params.text("reason").orElse(null));
    refund.put("status", PaymentIntents.paidWith(intent, Kind.REFUND_PENDING) ? "pending" : "succeeded");
    refund.put("sim_fails", PaymentIntents.paidWith(intent, Kind.REFUND_FAILS));
    refund.put("sim_decided_at", number(refund, "created") + 10);
    charge.put("amount_refunded", number(charge, "amount_refunded") + amount);
    charge.put("refunded", number(charge, "amount_refunded") == number(charge, "amount_captured"));
    store.tell("refund.created", refund);
    store.tell("charge.refunded", charge);
    return Answer.ok(refund);
  }

  /** Settles what is pending, and lets fail what was settled too early. */
  void decideDue() {
    var now = store.clock().seconds();
    for (var refund : store.all(TYPE)) {
      if (number(refund, "sim_decided_at") > now || number(refund, "sim_decided_at") == 0) {
        continue;
      }
      refund.put("sim_decided_at", 0L);
      if (Boolean.TRUE.equals(refund.get("sim_fails"))) {
        fail(refund);
      } else if ("pending".equals(refund.get("status"))) {
        refund.put("status", "succeeded");
        store.tell("refund.updated", refund);
      }
    }
  }

  private void fail(Map<String, Object> refund) {
    var charge = store.get("charge", text(refund, "charge"), "charge");
    charge.put("amount_refunded", number(charge, "amount_refunded") - number(refund, "amount"));
    charge.put("refunded", false);
    refund.put("status", "failed");
    refund.put("failure_reason", "expired_or_canceled_card");
    store.tell("refund.failed", refund);
  }

  Answer retrieve(String id) {
    return Answer.ok(store.get(TYPE, id, "refund"));
  }

  Answer list(Params params) {
    var intent = params.text("payment_intent").orElse(null);
    return Answer.ok(store.page(TYPE, it -> intent == null || intent.equals(it.get("payment_intent")), "/v1/refunds",
        params));
  }
}
