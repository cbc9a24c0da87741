package dev.roost.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Two kinds of requests, sent in pairs and in changing order, so that whatever else the machine does meets both alike.
 *
 * @param gaps what the first of a pair took longer than the second, or shorter, in nanoseconds
 * @param unlike pairs of answers that differ, at most a few
 */
record TimedPairs(List<Long> gaps, List<String> unlike) {

  private static final int ROUNDS = 6;

  /**
   * Round after round while the gap seems to tell something, so that a busy machine is not taken for a leak: what is only
   * noise shrinks with more pairs, what is real stays.
   */
  static TimedPairs settled(Duration telling, Supplier<TimedPairs> round) {
    var all = round.get();
    for (int more = 1; more < ROUNDS && all.gap().compareTo(telling) >= 0; more++) {
      all = all.and(round.get());
    }
    return all;
  }

  static TimedPairs of(int pairs, IntFunction<SocketClient.Answer> first, IntFunction<SocketClient.Answer> second) {
    var order = new Random(26);
    var gaps = new ArrayList<Long>();
    var unlike = new ArrayList<String>();
    for (var pair = 0; pair < pairs; pair++) {
      SocketClient.Answer one;
      SocketClient.Answer other;
      if (order.nextBoolean()) {
        one = first.apply(pair);
        other = second.apply(pair);
      } else {
        other = second.apply(pair);
        one = first.apply(pair);
      }
      gaps.add(one.took().minus(other.took()).toNanos());
      if (!one.text().equals(other.text()) && unlike.size() < 3) {
        unlike.add(one.text() + "\n--- and ---\n" + other.text());
      }
    }
    return new TimedPairs(gaps, unlike);
  }

  /** The median. */
  Duration gap() {
    return Duration.ofNanos(Math.abs(gaps.stream().sorted().toList().get(gaps.size() / 2)));
  }

  private TimedPairs and(TimedPairs more) {
    return new TimedPairs(Stream.concat(gaps.stream(), more.gaps.stream()).toList(),
        Stream.concat(unlike.stream(), more.unlike.stream()).toList());
  }
}
