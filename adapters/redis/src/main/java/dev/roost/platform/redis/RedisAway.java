package dev.roost.platform.redis;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Redis did not answer in time, or cannot be reached. Whoever asks has to do without it. */
public final class RedisAway extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  RedisAway(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
