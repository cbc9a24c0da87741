package stripesimulator;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers for a day what was answered to a key: the same answer for the same call, a server's failure included. */
final class IdempotencyKeys {

  private static final long KEPT = Duration.ofHours(24).toSeconds();

  private final Map<String, Use> uses = new HashMap<>();
  private final SimulatedClock clock;

  IdempotencyKeys(SimulatedClock clock) {
    this.clock = clock;
  }

  /** Claims the key for a call, or answers what was answered before. */
  synchronized Optional<Answer> claim(String key, String call) {
    uses.values().removeIf(use -> use.answer != null && use.at + KEPT < clock.seconds());
    var use = uses.putIfAbsent(key, new Use(call, clock.seconds(), null));
    if (use == null) {
      return Optional.empty();
    }
    if (!use.call.equals(call)) {
      throw ApiError.of(400, "idempotency_error",
          "Keys for idempotent requests can only be used with the same parameters they were first used with.");
    }
    if (use.answer == null) {
      throw ApiError.of(409, "invalid_request_error",
          "There is currently another in-progress request using this idempotent key.")
          .with("code", "idempotency_key_in_use");
    }
    return Optional.of(use.answer);
  }

  synchronized void remember(String key, String call, Answer answer) {
    uses.put(key, new Use(call, clock.seconds(), answer));
  }

  private record Use(String call, long at, @Nullable Answer answer) {
  }
}
