package dev.roost.migration.adapter.insideairbnb;

import java.io.Console;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Where an import shows what it does: a bar that moves on a terminal, a line now and then in a log. */
abstract class Display {

  private final InstantSource clock;
  private Meter meter;
  private long position;
  private long rejected;

  Display(InstantSource clock) {
    this.clock = clock;
    this.meter = new Meter("", 0, 0, clock.instant());
  }

  /** The terminal, where somebody sits in front of one; the log otherwise. */
  static Display of(@Nullable Console console, InstantSource clock) {
    return console != null && console.isTerminal() ? new BarDisplay(console.writer(), clock) : new LogDisplay(clock);
  }

  /** Begins a piece of work of so many rows, 0 where nobody knows, at that row. */
  final void begin(String work, long total, long from) {
    meter = new Meter(work, total, from, clock.instant());
    at(from, 0);
  }

  /** So many rows were read, so many of them could not be used. */
  final void at(long rows, long unusable) {
    position = rows;
    rejected = unusable;
    var now = clock.instant();
    if (isDue(now.toEpochMilli())) {
      show(meter.line(position, rejected, now));
    }
  }

  /** Ends the piece of work. */
  final void end() {
    last(meter.line(position, rejected, clock.instant()));
  }

  /** Says something. */
  abstract void say(String line);

  /** Says what went wrong. */
  abstract void complain(String line);

  /** Whether it is time to show the progress again. */
  abstract boolean isDue(long epochMillis);

  abstract void show(String progress);

  abstract void last(String progress);
}
