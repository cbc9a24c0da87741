package dev.roost.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, 12 bits that count within one, 62 random bits. Those of one
 * process ascend strictly; when a millisecond is used up, or the clock steps back, the next one is borrowed.
 */
@Component
class UuidV7Ids implements Ids {

  private static final int COUNTER_BITS = 12;
  private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long VARIANT_MASK = 0x3fff_ffff_ffff_ffffL;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  /** Milliseconds and counter of the last id, as one number. */
  private final AtomicLong last = new AtomicLong();

  UuidV7Ids(Clock clock) {
    this.clock = clock;
  }

  @Override
  public UUID next() {
    var now = clock.millis() << COUNTER_BITS;
    var tick = last.updateAndGet(before -> Math.max(before + 1, now));
    var high = (tick >>> COUNTER_BITS << 16) | VERSION | (tick & COUNTER_MASK);
    return new UUID(high, VARIANT | (random.nextLong() & VARIANT_MASK));
  }
}
