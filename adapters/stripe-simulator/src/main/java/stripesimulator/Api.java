package stripesimulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stripesimulator.Faults.Fault;

/** Takes requests: who asks, whether it was asked before, what goes wrong, and only then what is asked. */
final class Api implements HttpHandler {

  private final String key;
  private final String version;
  private final Routes routes;
  private final IdempotencyKeys keys;
  private final Faults faults;

  Api(String key, String version, Routes routes, IdempotencyKeys keys, Faults faults) {
    this.key = key;
    this.version = version;
    this.routes = routes;
    this.keys = keys;
    this.faults = faults;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var call = Call.of(exchange, body);
      if (!("Bearer " + key).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        send(exchange, ApiError.of(401, "invalid_request_error", "Invalid API Key provided").toAnswer(), false);
        return;
      }
      if (!version.equals(exchange.getRequestHeaders().getFirst("Stripe-Version"))) {
        send(exchange, ApiError.invalid("Invalid Stripe API version", null, null).toAnswer(), false);
        return;
      }
      if (call.isRead()) {
        send(exchange, faults.failsRead() ? Answer.broken() : done(call), false);
        return;
      }
      write(exchange, call);
    }
  }

  private void write(HttpExchange exchange, Call call) throws IOException {
    var fault = faults.draw();
    if (fault == Fault.LOSE_REQUEST) {
      return;
    }
    if (fault == Fault.TOO_MANY) {
      send(exchange, ApiError.of(429, "invalid_request_error", "Too many requests hit the API too quickly.")
          .with("code", "rate_limit").toAnswer(), false);
      return;
    }
    var idempotencyKey = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    Optional<Answer> before;
    try {
      before = idempotencyKey == null ? Optional.empty() : keys.claim(idempotencyKey, call.text());
    } catch (ApiError refused) {
      send(exchange, refused.toAnswer(), false);
      return;
    }
    var answer = before.orElseGet(() -> remembered(call, idempotencyKey, fault));
    if (fault == Fault.DELAY_ANSWER && before.isPresent()) {
      pause();
    }
    if (fault != Fault.LOSE_ANSWER) {
      send(exchange, answer, before.isPresent());
    }
  }

  private Answer remembered(Call call, @Nullable String idempotencyKey, Fault fault) {
    var answer = fault == Fault.FAIL_BEFORE ? Answer.broken() : done(call);
    if (fault == Fault.FAIL_AFTER) {
      answer = Answer.broken();
    }
    if (fault == Fault.DELAY_ANSWER) {
      pause();
    }
    if (idempotencyKey != null) {
      keys.remember(idempotencyKey, call.text(), answer);
    }
    return answer;
  }

  private Answer done(Call call) {
    try {
      return routes.route(call);
    } catch (ApiError refused) {
      return refused.toAnswer();
    }
  }

  private void pause() {
    try {
      Thread.sleep(faults.delay());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, Answer answer, boolean replayed) throws IOException {
    var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Request-Id", "req_simulated");
    if (replayed) {
      headers.set("Idempotent-Replayed", "true");
    }
    if (answer.status() >= 500) {
      headers.set("Stripe-Should-Retry", "false");
    }
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
