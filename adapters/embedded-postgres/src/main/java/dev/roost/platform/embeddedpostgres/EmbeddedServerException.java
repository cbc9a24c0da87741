package dev.roost.platform.embeddedpostgres;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why the embedded PostgreSQL cannot run. The message is one line for the person who started it, and says what to do. */
public final class EmbeddedServerException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  EmbeddedServerException(String message) {
    this(message, null);
  }

  EmbeddedServerException(String message, @Nullable Throwable cause) {
    super(message.replaceAll("\\s*\\R\\s*", " "), cause);
  }

  @Override
  public String getMessage() { return Objects.requireNonNull(super.getMessage()); }
}
