package stripesimulator;

import static stripesimulator.Json.number;
import static stripesimulator.Json.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import stripesimulator.TestCard.Kind;

/** Banks that take back what was captured, at once, and decide ten seconds later. */
final class Disputes {

  static final String TYPE = "dispute";
  private static final long UNTIL_DECIDED = 10;
  private static final long FEE = 20_00;

  private final Store store;

  Disputes(Store store) {
    this.store = store;
  }

  /** Opens one for each captured payment whose card is for that. */
  void openDue() {
    for (var intent : store.all(PaymentIntents.TYPE)) {
      if ("succeeded".equals(intent.get("status")) && intent.get("sim_disputed") == null
          && (paidWith(intent, Kind.DISPUTE_WON) || paidWith(intent, Kind.DISPUTE_LOST))) {
        intent.put("sim_disputed", true);
        open(intent);
      }
    }
  }

  private void open(Map<String, Object> intent) {
    var dispute = store.create("dp", TYPE);
    dispute.put("amount", intent.get("amount_received"));
    dispute.put("balance_transactions", List.of(moved(-number(dispute, "amount"), text(intent, "currency"), FEE)));
    dispute.put("charge", intent.get("latest_charge"));
    dispute.put("currency", intent.get("currency"));
    dispute.put("metadata", new LinkedHashMap<String, Object>());
    dispute.put("payment_intent", intent.get("id"));
    dispute.put("reason", "fraudulent");
    dispute.put("status", "needs_response");
    dispute.put("sim_decided_at", number(dispute, "created") + UNTIL_DECIDED);
    dispute.put("sim_won", paidWith(intent, Kind.DISPUTE_WON));
    var charge = store.get("charge", text(intent, "latest_charge"), "charge");
    charge.put("disputed", true);
    store.tell("charge.dispute.created", dispute);
    store.tell("charge.dispute.funds_withdrawn", dispute);
  }

  /** What is taken and comes back, and the fee for it, which comes back too. */
  private Map<String, Object> moved(long amount, String currency, long fee) {
    var transaction = store.create("txn", "balance_transaction");
    transaction.put("amount", amount);
    transaction.put("currency", currency);
    transaction.put("fee", fee);
    transaction.put("net", amount - fee);
    transaction.put("type", "adjustment");
    return transaction;
  }

  Answer retrieve(String id) {
    return Answer.ok(store.get(TYPE, id, "dispute"));
  }

  void decideDue() {
    var now = store.clock().seconds();
    for (var dispute : store.all(TYPE)) {
      if ("needs_response".equals(dispute.get("status")) && number(dispute, "sim_decided_at") <= now) {
        var won = Boolean.TRUE.equals(dispute.get("sim_won"));
        dispute.put("status", won ? "won" : "lost");
        if (won) {
          dispute.put("balance_transactions", Stream.concat(
              ((List<?>) Objects.requireNonNull(dispute.get("balance_transactions"))).stream(),
              Stream.of(moved(number(dispute, "amount"), text(dispute, "currency"), -FEE))).toList());
          store.tell("charge.dispute.funds_reinstated", dispute);
        }
        store.tell("charge.dispute.closed", dispute);
      }
    }
  }

  private static boolean paidWith(Map<String, Object> intent, Kind kind) {
    return PaymentIntents.paidWith(intent, kind);
  }
}
