package dev.roost.booking.api;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What people write to each other with a booking. */
final class Messages {
  private static final int LONGEST = 2_000;

  private Messages() {
  }

  /** The message without blanks around it; absent where nothing is left. */
  static @Nullable String checked(@Nullable String message) {
    if (message == null || message.isBlank()) {
      return null;
    }
    var stripped = message.strip();
    if (stripped.length() > LONGEST || stripped.indexOf('\0') >= 0) {
      throw new Refused(
          new InvalidField("message", "must be text of at most %d characters".formatted(LONGEST)));
    }
    return stripped;
  }
}
