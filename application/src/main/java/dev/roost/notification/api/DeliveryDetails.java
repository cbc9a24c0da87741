package dev.roost.notification.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery with all that was said.
 *
 * @param body what is sent, the same each time
 * @param log one for each attempt, the newest first
 */
public record DeliveryDetails(DeliveryView delivery, String body, List<AttemptView> log) {
  public DeliveryDetails {
    log = List.copyOf(log);
  }

  /**
   * One attempt.
   *
   * @param url where it was sent to
   * @param tookMillis how long it took
   * @param status of HTTP; absent where there was no answer
   * @param answer the beginning of what came back
   * @param error why there was no answer
   */
  public record AttemptView(int number, Instant at, String url, int tookMillis, @Nullable Integer status,
      String answer, @Nullable String error) {
  }
}
