package stripesimulator;

import static stripesimulator.Json.number;
import static stripesimulator.Json.text;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stripesimulator.TestCard.Kind;

/** {@code /v1/payment_intents}: made, confirmed, captured, cancelled, listed and searched. */
final class PaymentIntents {

  static final String TYPE = "payment_intent";
  private static final String URL = "/v1/payment_intents";
  private static final long HOLD = Duration.ofDays(7).toSeconds();
  private static final Pattern BY_METADATA = Pattern.compile("metadata\\['([^']+)']:'([^']*)'");

  private final Store store;
  /** Search finds what is older than this only: Stripe indexes it some time after it was made. */
  private final Duration searchLag;

  PaymentIntents(Store store, Duration searchLag) {
    this.store = store;
    this.searchLag = searchLag;
  }

  Answer create(Params params) {
    var amount = params.number("amount").orElseThrow(() -> ApiError.missing("amount"));
    var currency = params.required("currency");
    Limits.check(amount, currency);
    var method = params.text("payment_method").orElse(null);
    if (method != null && TestCard.of(method).isEmpty()) {
      throw ApiError.noSuch("PaymentMethod", method, "payment_method").with("type", "invalid_request_error");
    }
    var intent = store.create("pi", TYPE);
    intent.put("amount", amount);
    intent.put("amount_capturable", 0L);
    intent.put("amount_received", 0L);
    intent.put("currency", currency);
    intent.put("capture_method", params.text("capture_method").orElse("automatic"));
    intent.put("confirmation_method", "automatic");
    intent.put("client_secret", intent.get("id") + "_secret_" + UUID.randomUUID().toString().replace("-", ""));
    intent.put("description", params.text("description").orElse(null));
    intent.put("metadata", params.below("metadata"));
    intent.put("payment_method", method);
    var customer = params.text("customer").map(id -> store.get(Customers.TYPE, id, "customer")).orElse(null);
    intent.put("customer", customer == null ? null : customer.get("id"));
    intent.put("setup_future_usage", params.text("setup_future_usage").orElse(null));
    if (params.flag("off_session") && !Customers.hasCard(customer, method)) {
      throw ApiError.invalid("The provided PaymentMethod may not be used again. To use a PaymentMethod multiple times,"
          + " you must attach it to a Customer first.", "payment_method_unexpected_state", "payment_method");
    }
    intent.put("return_url", params.text("return_url").orElse(null));
    intent.put("transfer_group", params.text("transfer_group").orElse(null));
    intent.put("latest_charge", null);
    intent.put("next_action", null);
    intent.put("last_payment_error", null);
    intent.put("status", method == null ? "requires_payment_method" : "requires_confirmation");
    store.tell("payment_intent.created", intent);
    return params.flag("confirm") ? confirmed(intent, params) : shown(intent, params);
  }

  Answer confirm(String id, Params params) {
    var intent = store.get(TYPE, id, "intent");
    params.text("payment_method").ifPresent(method -> intent.put("payment_method", method));
    if (!text(intent, "status").matches("requires_(confirmation|payment_method)")) {
      throw unexpected(intent, "confirmed");
    }
    return confirmed(intent, params);
  }

  private Answer confirmed(Map<String, Object> intent, Params params) {
    var card = TestCard.of(text(intent, "payment_method"))
        .orElseThrow(() -> ApiError.noSuch("PaymentMethod", text(intent, "payment_method"), "payment_method"));
    var absent = params.flag("off_session");
    switch (card.kind()) {
      case DECLINED -> throw declined(intent, Objects.requireNonNull(card.code()), card.declineCode());
      case FAILS_LATER -> {
        if (absent) {
          throw declined(intent, "card_declined", "insufficient_funds");
        }
        authorize(intent);
      }
      case AUTHENTICATES -> {
        if (absent) {
          throw declined(intent, "authentication_required", "authentication_required");
        }
        intent.put("status", "requires_action");
        intent.put("next_action", nextAction(intent));
        store.tell("payment_intent.requires_action", intent);
      }
      case SLOW -> {
        intent.put("status", "processing");
        intent.put("sim_decided_at", store.clock().seconds() + 10);
        store.tell("payment_intent.processing", intent);
      }
      default -> authorize(intent);
    }
    return shown(intent, params);
  }

  private ApiError declined(Map<String, Object> intent, String code, @Nullable String declineCode) {
    fail(intent, code, declineCode, "card_error");
    return ApiError.card(code, declineCode, intent);
  }

  private static Map<String, Object> nextAction(Map<String, Object> intent) {
    return intent.get("return_url") == null
        ? Map.of("type", "use_stripe_sdk", "use_stripe_sdk", Map.of("type", "three_d_secure_redirect"))
        : Map.of("type", "redirect_to_url", "redirect_to_url",
            Map.of("url", "https://hooks.stripe.com/3d_secure/" + intent.get("id"), "return_url",
                text(intent, "return_url")));
  }

  /** The guest has authenticated, or has failed to. */
  void act(String id, String secret, boolean approve) {
    var intent = store.get(TYPE, id, "intent");
    if (!secret.equals(intent.get("client_secret")) || !"requires_action".equals(intent.get("status"))) {
      throw unexpected(intent, "authenticated");
    }
    intent.put("next_action", null);
    if (approve) {
      authorize(intent);
    } else {
      fail(intent, "payment_intent_authentication_failure", null, "invalid_request_error");
    }
  }

  /** Decides what was slow, and ends holds that have lasted their time. */
  void decideDue() {
    var now = store.clock().seconds();
    for (var intent : store.all(TYPE)) {
      if ("processing".equals(intent.get("status")) && number(intent, "sim_decided_at") <= now) {
        authorize(intent);
      }
      if ("requires_capture".equals(intent.get("status")) && number(intent, "created") + HOLD <= now) {
        end(intent, "automatic");
      }
    }
  }

  private void authorize(Map<String, Object> intent) {
    if (intent.get("customer") != null && "off_session".equals(intent.get("setup_future_usage"))) {
      Customers.attach(store.get(Customers.TYPE, text(intent, "customer"), "customer"), text(intent, "payment_method"));
    }
    var charge = store.create("ch", "charge");
    var manual = "manual".equals(intent.get("capture_method"));
    var amount = number(intent, "amount");
    charge.put("amount", amount);
    charge.put("amount_captured", manual ? 0L : amount);
    charge.put("amount_refunded", 0L);
    charge.put("captured", !manual);
    charge.put("currency", intent.get("currency"));
    charge.put("metadata", intent.get("metadata"));
    charge.put("paid", true);
    charge.put("payment_intent", intent.get("id"));
    charge.put("payment_method_details", Map.of("type", "card", "card",
        manual
            ? Map.of("brand", "visa", "capture_before", number(charge, "created") + HOLD)
            : Map.of("brand", "visa")));
    charge.put("refunded", false);
    charge.put("sim_passed_on", 0L);
    charge.put("status", "succeeded");
    intent.put("latest_charge", charge.get("id"));
    intent.put("status", manual ? "requires_capture" : "succeeded");
    intent.put(manual ? "amount_capturable" : "amount_received", amount);
    store.tell("charge.succeeded", charge);
    store.tell(manual ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded", intent);
  }

  private void fail(Map<String, Object> intent, String code, @Nullable String declineCode, String type) {
    var error = new LinkedHashMap<String, Object>();
    error.put("type", type);
    error.put("code", code);
    error.put("message", "The payment failed.");
    if (declineCode != null) {
      error.put("decline_code", declineCode);
    }
    intent.put("last_payment_error", error);
    intent.put("payment_method", null);
    intent.put("status", "requires_payment_method");
    store.tell("payment_intent.payment_failed", intent);
  }

  Answer capture(String id, Params params) {
    var intent = store.get(TYPE, id, "intent");
    if (!"requires_capture".equals(intent.get("status"))) {
      throw unexpected(intent, "captured");
    }
    var amount = params.number("amount_to_capture").orElse(number(intent, "amount_capturable"));
    if (amount > number(intent, "amount_capturable")) {
      throw ApiError.invalid("The amount to capture is more than what is held", "amount_too_large",
          "amount_to_capture");
    }
    Limits.checkSteps(amount, text(intent, "currency"));
    var charge = store.get("charge", text(intent, "latest_charge"), "charge");
    Json.map(intent, "metadata").putAll(params.below("metadata"));
    charge.put("captured", true);
    charge.put("amount_captured", amount);
    charge.put("balance_transaction", settled(amount, text(intent, "currency")).get("id"));
    intent.put("status", "succeeded");
    intent.put("amount_capturable", 0L);
    intent.put("amount_received", amount);
    store.tell("charge.captured", charge);
    store.tell("payment_intent.succeeded", intent);
    return shown(intent, params);
  }

  /** 1.5 % and 25 of the smallest unit, as a European card costs. */
  private Map<String, Object> settled(long amount, String currency) {
    var transaction = store.create("txn", "balance_transaction");
    var fee = amount * 15 / 1_000 + 25;
    transaction.put("amount", amount);
    transaction.put("currency", currency);
    transaction.put("fee", fee);
    transaction.put("net", amount - fee);
    transaction.put("type", "charge");
    return transaction;
  }

  Answer cancel(String id, Params params) {
    var intent = store.get(TYPE, id, "intent");
    if (text(intent, "status").matches("succeeded|canceled|processing")) {
      throw unexpected(intent, "canceled");
    }
    end(intent, params.text("cancellation_reason").orElse(null));
    return shown(intent, params);
  }

  private void end(Map<String, Object> intent, @Nullable String reason) {
    intent.put("status", "canceled");
    intent.put("amount_capturable", 0L);
    intent.put("canceled_at", store.clock().seconds());
    intent.put("cancellation_reason", reason);
    intent.put("next_action", null);
    store.tell("payment_intent.canceled", intent);
  }

  Answer retrieve(String id, Params params) {
    return shown(store.get(TYPE, id, "intent"), params);
  }

  Answer list(Params params) {
    return Answer.ok(expandedAll(store.page(TYPE, _ -> true, URL, params), params));
  }

  Answer search(Params params) {
    var query = BY_METADATA.matcher(params.required("query"));
    if (!query.matches()) {
      throw ApiError.invalid("The simulator searches by one field of metadata only", "search_query_invalid", "query");
    }
    var newest = store.clock().seconds() - searchLag.toSeconds();
    var found = store.all(TYPE).stream().filter(it -> number(it, "created") <= newest)
        .filter(it -> query.group(2).equals(Json.map(it, "metadata").get(query.group(1)))).toList();
    var result = Store.list(found, false, URL + "/search");
    result.put("object", "search_result");
    return Answer.ok(expandedAll(result, params));
  }

  private Map<String, Object> expandedAll(Map<String, Object> page, Params params) {
    page.put("data", Json.maps(page, "data").stream().map(it -> store.expanded(it, "latest_charge", params)).toList());
    return page;
  }

  private Answer shown(Map<String, Object> intent, Params params) {
    return Answer.ok(store.expanded(intent, "latest_charge", params));
  }

  private static ApiError unexpected(Map<String, Object> intent, String what) {
    return ApiError.invalid("This PaymentIntent could not be %s because it has a status of %s.".formatted(what,
        intent.get("status")), "payment_intent_unexpected_state", null).with(TYPE, intent);
  }

  /** What the refunds of an intent need to know of its card. */
  static boolean paidWith(Map<String, Object> intent, Kind kind) {
    return TestCard.of(text(intent, "payment_method")).filter(it -> it.is(kind)).isPresent();
  }
}
