package dev.roost.migration.adapter.insideairbnb;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How far a piece of work is, how fast it goes, and how long it will take.
 *
 * @param total rows of the work; 0 where nobody knows yet
 * @param from row at which this attempt began
 */
record Meter(String work, long total, long from, Instant beganAt) {

  private static final int WIDTH = 24;

  /** One line: a bar, percent, rows, rate and time left. */
  String line(long position, long rejected, Instant now) {
    var line = new StringBuilder(String.format(Locale.ROOT, "%-10s ", work));
    if (total > 0) {
      var filled = Math.toIntExact(position * WIDTH / total);
      line.append('[').append("#".repeat(filled)).append(".".repeat(WIDTH - filled)).append("] ")
          .append(String.format(Locale.ROOT, "%3d%%  %,d of %,d rows", position * 100 / total, position, total));
    } else {
      line.append(String.format(Locale.ROOT, "%,d rows", position));
    }
    var rate = rate(position, now);
    if (rate > 0) {
      line.append(String.format(Locale.ROOT, "  %,d/s", rate));
      if (total > position) {
        line.append("  ").append(spoken(Duration.ofSeconds((total - position) / rate + 1))).append(" left");
      }
    }
    return rejected == 0 ? line.toString() : line + String.format(Locale.ROOT, "  %,d not usable", rejected);
  }

  /** Rows in a second, over all of this attempt. */
  private long rate(long position, Instant now) {
    var millis = Duration.between(beganAt, now).toMillis();
    return millis <= 0 ? 0 : (position - from) * 1_000 / millis;
  }

  /** Such as {@code 8 s}, {@code 2 min 5 s} or {@code 1 h 12 min}. */
  static String spoken(Duration time) {
    if (time.toHours() > 0) {
      return "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
    }
    return time.toMinutes() > 0
        ? "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart())
        : "%d s".formatted(time.toSeconds());
  }
}
