package roostbenchmarks;

import java.util.Arrays;

/**
 * What came of a load.
 *
 * @param count answers
 * @param errors of them other than 2xx, and requests without an answer
 */
record Measured(long count, long errors, double seconds, double p50Millis, double p99Millis) {

  double rate() {
    return (count - errors) / seconds;
  }

  /** Of times in nanoseconds, which it sorts. */
  static Measured of(long[] nanos, long errors, double seconds) {
    Arrays.sort(nanos);
    return new Measured(nanos.length, errors, seconds, millis(nanos, 0.50), millis(nanos, 0.99));
  }

  private static double millis(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
  }
}
