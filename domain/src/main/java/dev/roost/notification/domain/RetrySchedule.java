package dev.roost.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When something that was not taken is sent again: soon at first, then about every eight hours, the last time three days after the
 * first. What failed together is not tried together for ever, and whoever asks for more time gets it.
 */
public final class RetrySchedule {

  public static final Duration LONGEST = Duration.ofDays(3);

  private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30),
      Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2),
      Duration.ofHours(4), Duration.ofHours(8));

  /** No receiver makes it wait longer at once than it would wait by itself in the end. */
  public static final Duration LONGEST_ASKED = PAUSES.getLast();

  /** How far a pause is from what is written here, at most: a quarter, either way. */
  private static final double SPREAD = 0.25;

  private RetrySchedule() {
  }

  /**
   * When to try next; empty where that was the last time.
   *
   * @param tries how often it was tried in vain, from 1
   * @param chance from 0 to 1, another one each time: 0.5 is the pause as it is written
   * @param asked how long the receiver wants to be left alone; nothing where it does not say
   */
  public static Optional<Instant> next(int tries, Instant first, Instant now, double chance, Duration asked) {
    var last = first.plus(LONGEST);
    if (!now.isBefore(last)) {
      return Optional.empty();
    }
    var own = spread(PAUSES.get(Math.min(tries, PAUSES.size()) - 1), chance);
    var next = now.plus(longer(own, shorter(asked, LONGEST_ASKED)));
    return Optional.of(next.isBefore(last) ? next : last);
  }

  private static Duration spread(Duration pause, double chance) {
    return Duration.ofMillis(Math.round(pause.toMillis() * (1 + SPREAD * (2 * chance - 1))));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
