package dev.roost.migration.adapter.insideairbnb;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line every few seconds, for logs. */
final class LogDisplay extends Display {

  private static final Logger LOG = LoggerFactory.getLogger("dev.roost.import");
  private static final long PAUSE = 5_000;

  private long shownAt;

  LogDisplay(InstantSource clock) {
    super(clock);
    this.shownAt = clock.millis();
  }

  @Override
  void say(String line) {
    LOG.info(line);
  }

  @Override
  void complain(String line) {
    LOG.error(line);
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
    LOG.info(progress);
  }

  @Override
  void last(String progress) {
    LOG.info(progress);
  }
}
