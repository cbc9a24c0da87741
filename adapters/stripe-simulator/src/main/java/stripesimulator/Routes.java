package stripesimulator;

import java.util.List;

/** Which call is answered by what. One at a time, so that nothing has to be thread-safe behind it. */
final class Routes {

  private final PaymentIntents intents;
  private final Refunds refunds;
  private final Transfers transfers;
  private final Customers customers;
  private final Disputes disputes;
  private final Store store;

  Routes(Store store, PaymentIntents intents, Refunds refunds, Transfers transfers, Customers customers) {
    this.store = store;
    this.intents = intents;
    this.refunds = refunds;
    this.transfers = transfers;
    this.customers = customers;
    this.disputes = new Disputes(store);
  }

  synchronized Answer route(Call call) {
    intents.decideDue();
    refunds.decideDue();
    disputes.decideDue();
    disputes.openDue();
    var params = call.params();
    var path = call.path();
    var id = path.size() > 1 ? path.get(1) : "";
    return switch (shapeOf(call)) {
      case "POST payment_intents" -> intents.create(params);
      case "GET payment_intents" -> intents.list(params);
      case "GET payment_intents/search" -> intents.search(params);
      case "GET payment_intents/*" -> intents.retrieve(id, params);
      case "POST payment_intents/*/confirm" -> intents.confirm(id, params);
      case "POST payment_intents/*/capture" -> intents.capture(id, params);
      case "POST payment_intents/*/cancel" -> intents.cancel(id, params);
      case "POST customers" -> customers.create(params);
      case "POST refunds" -> refunds.create(params);
      case "GET refunds" -> refunds.list(params);
      case "GET refunds/*" -> refunds.retrieve(id);
      case "POST transfers" -> transfers.create(params);
      case "GET transfers" -> transfers.list(params);
      case "GET transfers/*" -> transfers.retrieve(id);
      case "GET balance_transactions/*" -> Answer.ok(store.get("balance_transaction", id, "id"));
      case "GET disputes/*" -> disputes.retrieve(id);
      case "GET accounts/*" -> transfers.account(id);
      case "GET events" -> Answer.ok(store.page("event", _ -> true, "/v1/events", params));
      case "GET events/*" -> Answer.ok(store.get("event", id, "id"));
      default -> throw ApiError.of(404, "invalid_request_error",
          "Unrecognized request URL (%s: /v1/%s)".formatted(call.method(), String.join("/", path)));
    };
  }

  private static String shapeOf(Call call) {
    var path = call.path();
    var parts = switch (path.size()) {
      case 2 -> List.of(path.get(0), path.get(1).equals("search") ? "search" : "*");
      case 3 -> List.of(path.get(0), "*", path.get(2));
      default -> path;
    };
    return call.method() + " " + String.join("/", parts);
  }
}
