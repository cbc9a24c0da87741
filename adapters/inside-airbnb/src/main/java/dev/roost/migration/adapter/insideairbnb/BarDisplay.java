package dev.roost.migration.adapter.insideairbnb;

import java.io.PrintWriter;
import java.time.InstantSource;

/** A bar that is drawn over itself, for people in front of a terminal. */
final class BarDisplay extends Display {

  private static final long PAUSE = 100;
  private static final String OVER_THE_LINE = "\r\u001b[2K";

  private final PrintWriter terminal;
  private long shownAt;

  BarDisplay(PrintWriter terminal, InstantSource clock) {
    super(clock);
    this.terminal = terminal;
  }

  @Override
  void say(String line) {
    print(line + System.lineSeparator());
  }

  @Override
  void complain(String line) {
    print(OVER_THE_LINE + line + System.lineSeparator());
  }

  @Override
  boolean isDue(long epochMillis) {
    if (epochMillis - shownAt < PAUSE) {
      return false;
    }
    shownAt = epochMillis;
    return true;
  }

  @Override
  void show(String progress) {
    print(OVER_THE_LINE + progress);
  }

  @Override
  void last(String progress) {
    print(OVER_THE_LINE + progress + System.lineSeparator());
  }

  private void print(String text) {
    terminal.print(text);
    terminal.flush();
  }
}
