package stripesimulator;

import static stripesimulator.Json.number;
import static stripesimulator.Json.text;

import java.util.Map;

/** {@code /v1/transfers} and {@code /v1/accounts}. */
final class Transfers {

  static final String TYPE = "transfer";

  private final Store store;

  Transfers(Store store) {
    this.store = store;
  }

  /** An account that can be paid, or one whose owner is not verified yet. */
  String addAccount(boolean ready) {
    var account = store.create("acct", "account");
    account.put("type", "express");
    account.put("charges_enabled", ready);
    account.put("payouts_enabled", ready);
    account.put("details_submitted", ready);
    account.put("capabilities", Map.of("transfers", ready ? "active" : "inactive"));
    return text(account, "id");
  }

  Answer account(String id) {
    return Answer.ok(store.get("account", id, "account"));
  }

  Answer create(Params params) {
    var amount = params.number("amount").orElseThrow(() -> ApiError.missing("amount"));
    var account = store.get("account", params.required("destination"), "destination");
    if (!Boolean.TRUE.equals(account.get("charges_enabled"))) {
      throw ApiError.invalid("Your destination account needs to have at least one of the following capabilities "
          + "enabled: transfers", "insufficient_capabilities_for_transfer", null);
    }
    var source = params.text("source_transaction").map(id -> store.get("charge", id, "source_transaction"));
    source.ifPresent(charge -> {
      if (number(charge, "sim_passed_on") + amount > number(charge, "amount_captured")) {
        throw ApiError.invalid("Transfers using this transaction as a source must not exceed its amount",
            "balance_insufficient", null);
      }
      charge.put("sim_passed_on", number(charge, "sim_passed_on") + amount);
    });
    var transfer = store.create("tr", TYPE);
    transfer.put("amount", amount);
    transfer.put("amount_reversed", 0L);
    transfer.put("currency", params.required("currency"));
    transfer.put("description", params.text("description").orElse(null));
    transfer.put("destination", account.get("id"));
    transfer.put("metadata", params.below("metadata"));
    transfer.put("reversed", false);
    transfer.put("source_transaction", params.text("source_transaction").orElse(null));
    transfer.put("transfer_group", params.text("transfer_group").orElse(null));
    store.tell("transfer.created", transfer);
    return Answer.ok(transfer);
  }

  /** Somebody takes money back from the account, as at Stripe's dashboard. */
  void reverse(String id, long amount) {
    var transfer = store.get(TYPE, id, "transfer");
    var reversed = number(transfer, "amount_reversed") + amount;
    if (reversed > number(transfer, "amount")) {
      throw new IllegalArgumentException("Not that much was transferred: " + amount);
    }
    transfer.put("amount_reversed", reversed);
    transfer.put("reversed", reversed == number(transfer, "amount"));
    if (transfer.get("source_transaction") instanceof String source) {
      var charge = store.get("charge", source, "source_transaction");
      charge.put("sim_passed_on", number(charge, "sim_passed_on") - amount);
    }
    store.tell("transfer.reversed", transfer);
  }

  Answer retrieve(String id) {
    return Answer.ok(store.get(TYPE, id, "transfer"));
  }

  Answer list(Params params) {
    var group = params.text("transfer_group").orElse(null);
    return Answer.ok(store.page(TYPE, it -> group == null || group.equals(it.get("transfer_group")), "/v1/transfers",
        params));
  }
}
