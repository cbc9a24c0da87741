package dev.roost.platform;

import dev.roost.shared.InputRefusal;
import dev.roost.shared.Refused;

/**
 * The name a client gives to one thing it wants done, so that asking again does not do it again. Unique for each user and
 * operation, and remembered for 24 hours.
 *
 * @param value 1 to 255 visible ASCII characters; a UUID is a good one
 */
public record IdempotencyKey(String value) {

  public IdempotencyKey {
    if (!value.matches("[!-~]{1,255}")) {
      throw new Refused(new InputRefusal.InvalidField("Idempotency-Key", "must be 1 to 255 visible ASCII characters"));
    }
  }
}
