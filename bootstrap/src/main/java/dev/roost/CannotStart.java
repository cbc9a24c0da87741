package dev.roost;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Roost cannot start, for a reason that whoever starts it can remove. The message is one line and says how. */
final class CannotStart extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  CannotStart(String message, @Nullable Throwable cause) {
    super(message.replaceAll("\\s*\\R\\s*", " "), cause);
  }
}
