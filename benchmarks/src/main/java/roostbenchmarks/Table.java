package roostbenchmarks;

import org.jspecify.annotations.Nullable;

/** What is printed. */
final class Table {

  private static final String ROW = "%-58s %9s %9s %9s %8s %8s";

  private Table() {
  }

  static void head() {
    System.out.println(ROW.formatted("", "per s", "p50 ms", "p99 ms", "errors", "ratio"));
  }

  /**
   * One load or reference.
   *
   * @param reference beside which the ratio is told; absent for the reference itself
   */
  static void row(String what, Measured measured, @Nullable Measured reference) {
    System.out.println(ROW.formatted(what, "%,.0f".formatted(measured.rate()), "%.1f".formatted(measured.p50Millis()),
        "%.1f".formatted(measured.p99Millis()), measured.errors(),
        reference == null ? "" : "%.0f%%".formatted(100 * measured.rate() / reference.rate())));
  }

  static void say(String text) {
    System.out.println(text);
  }
}
