package stripesimulator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer that says no, in Stripe's shape. */
final class ApiError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, Object> error = new LinkedHashMap<>();

  private ApiError(int status, String type, String message) {
    super(message, null, false, false);
    this.status = status;
    error.put("type", type);
    error.put("message", message);
  }

  static ApiError of(int status, String type, String message) {
    return new ApiError(status, type, message);
  }

  static ApiError invalid(String message, @Nullable String code, @Nullable String param) {
    return of(400, "invalid_request_error", message).with("code", code).with("param", param);
  }

  static ApiError missing(String param) {
    return invalid("Missing required param: " + param + ".", "parameter_missing", param);
  }

  static ApiError noSuch(String what, String id, String param) {
    return of(404, "invalid_request_error", "No such %s: '%s'".formatted(what, id)).with("code", "resource_missing")
        .with("param", param);
  }

  static ApiError card(String code, @Nullable String declineCode, Map<String, Object> intent) {
    return of(402, "card_error", "Your card was declined.").with("code", code).with("decline_code", declineCode)
        .with("payment_intent", intent);
  }

  ApiError with(String name, @Nullable Object value) {
    if (value != null) {
      error.put(name, value);
    }
    return this;
  }

  Answer toAnswer() {
    return new Answer(status, Map.of("error", error));
  }
}
