package roosttest.platform;

import dev.roost.platform.Ids;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that a test can foresee: of the right version, counting from 1. */
public final class SequentialIds implements Ids {

  private final AtomicLong count = new AtomicLong();

  /** The id that is given out as the {@code n}th, from 1. */
  public static UUID nth(long n) {
    return new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0000L | n);
  }

  @Override
  public UUID next() {
    return nth(count.incrementAndGet());
  }
}
