package dev.roost.platform;

import dev.roost.shared.Actor;
import java.util.function.Supplier;

/** Makes a write safe to retry: one key, one effect, one answer. */
public interface Idempotency {

  /**
   * Runs the effect unless this actor has used the key for this operation before; then answers what was answered then.
   * Must be called inside the transaction of the effect, as its first statement: key, effect and answer are stored
   * together or not at all, so a refusal stores nothing and is evaluated again.
   *
   * @param operation what is done, such as {@code booking.request}
   * @param command what was asked for: another command under the same key is refused
   * @param answerType a record that JSON can carry, without secrets
   */
  <T> Once<T> once(Actor actor, String operation, IdempotencyKey key, Object command, Class<T> answerType,
      Supplier<T> effect);

  /**
   * An answer and whether it is a repeated one.
   *
   * @param replayed true where the effect had happened before
   */
  record Once<T>(T answer, boolean replayed) {
  }
}
