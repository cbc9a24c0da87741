package dev.roost.payment.api;

import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment as an administrator sees it.
 *
 * @param goal what the booking wants: HOLD, TAKE or LET_GO
 * @param attempts the oldest first
 * @param work what is still to be done; in lists it is left out
 */
public record PaymentDetails(PaymentView payment, UserId guest, UserId host, String goal, List<AttemptView> attempts,
    List<WorkView> work) {

  public PaymentDetails {
    attempts = List.copyOf(attempts);
    work = List.copyOf(work);
  }

  /**
   * One try to pay with one method.
   *
   * @param knowledge how far the provider's object is known to be
   * @param knownAt since when, UTC
   * @param reference the provider's name of it, once known
   * @param heldUntil when the hold ends by itself, UTC
   * @param declined why the last answer was no, as the provider means it
   */
  public record AttemptView(String knowledge, Instant knownAt, @Nullable String reference, @Nullable Instant heldUntil,
      @Nullable String declined) {
  }

  /**
   * Something that is still to be done.
   *
   * @param purpose such as TAKE
   * @param dueAt when it is tried next, UTC
   * @param failures how often it was tried in vain
   * @param error what went wrong last
   */
  public record WorkView(String purpose, Instant dueAt, int failures, @Nullable String error) {
  }
}
