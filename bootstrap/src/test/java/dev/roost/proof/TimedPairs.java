package dev.roost.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Two kinds of requests, sent in pairs and in changing order, so that whatever else the machine does meets both alike.
 *
 * @param gap the median of what the first kind of a pair took longer than the second, or shorter
 * @param unlike pairs of answers that differ, at most a few
 */
record TimedPairs(Duration gap, List<String> unlike) {

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
    gaps.sort(null);
    return new TimedPairs(Duration.ofNanos(Math.abs(gaps.get(pairs / 2))), unlike);
  }
}
