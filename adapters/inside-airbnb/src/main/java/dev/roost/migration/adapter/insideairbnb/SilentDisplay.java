package dev.roost.migration.adapter.insideairbnb;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For imports that nobody watches: only what goes wrong is told. */
final class SilentDisplay extends Display {

  private static final Logger LOG = LoggerFactory.getLogger("dev.roost.import");

  SilentDisplay(InstantSource clock) {
    super(clock);
  }

  @Override
  void say(String line) {
    LOG.debug(line);
  }

  @Override
  void complain(String line) {
    LOG.error(line);
  }

  @Override
  boolean isDue(long epochMillis) {
    return false;
  }

  @Override
  void show(String progress) {
    LOG.debug(progress);
  }

  @Override
  void last(String progress) {
    LOG.debug(progress);
  }
}
