package dev.roost.identity.adapter.argon2;

import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.format.datetime.standard.DurationFormatterUtils;

/**
 * What a hash costs, and how many are made at once; the defaults are OWASP's.
 *
 * @param memory KiB for each hash
 * @param iterations passes over that memory
 * @param parallelism lanes
 * @param concurrent hashes at once: the memory of all of them is bounded by this
 * @param patience how long somebody waits for a turn
 */
record Argon2Settings(int memory, int iterations, int parallelism, int concurrent, Duration patience) {

  private static final String PREFIX = "roost.identity.argon2.";

  static Argon2Settings of(Environment settings) {
    return new Argon2Settings(
        settings.getProperty(PREFIX + "memory", Integer.class, 19_456),
        settings.getProperty(PREFIX + "iterations", Integer.class, 2),
        settings.getProperty(PREFIX + "parallelism", Integer.class, 1),
        settings.getProperty(PREFIX + "concurrent", Integer.class, Runtime.getRuntime().availableProcessors()),
        DurationFormatterUtils.detectAndParse(settings.getProperty(PREFIX + "patience", "5s")));
  }
}
