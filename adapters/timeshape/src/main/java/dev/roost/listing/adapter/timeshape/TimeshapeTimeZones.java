package dev.roost.listing.adapter.timeshape;

import dev.roost.listing.contract.Position;
import dev.roost.listing.domain.TimeZones;
import java.lang.ref.SoftReference;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import net.iakovlev.timeshape.TimeZoneEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks timeshape, whose boundaries of the whole world take about 200 MB and some seconds to load. They are loaded by the
 * first question, and given back when the memory is needed for something else.
 */
@Component
class TimeshapeTimeZones implements TimeZones {

  private static final Logger LOG = LoggerFactory.getLogger(TimeshapeTimeZones.class);
  private static final double DEGREES_PER_HOUR = 15;

  private final Lock loading = new ReentrantLock();
  private volatile @Nullable SoftReference<TimeZoneEngine> loaded;

  /** Where two countries claim a place, both zones are known; the first by name is taken, so that it is always the same. */
  @Override
  public ZoneId at(Position position) {
    return engine().queryAll(position.latitude(), position.longitude()).stream()
        .min(Comparator.comparing(ZoneId::getId)).orElseGet(() -> nautical(position));
  }

  private TimeZoneEngine engine() {
    var present = present();
    if (present != null) {
      return present;
    }
    loading.lock();
    try {
      var loadedMeanwhile = present();
      return loadedMeanwhile == null ? load() : loadedMeanwhile;
    } finally {
      loading.unlock();
    }
  }

  private @Nullable TimeZoneEngine present() {
    var reference = loaded;
    return reference == null ? null : reference.get();
  }

  private TimeZoneEngine load() {
    var begun = System.nanoTime();
    var engine = TimeZoneEngine.initialize(true);
    loaded = new SoftReference<>(engine);
    LOG.info("Loaded the boundaries of time zones in {} ms", (System.nanoTime() - begun) / 1_000_000);
    return engine;
  }

  /** The zone of ships: a whole number of hours for each 15 degrees. */
  private static ZoneId nautical(Position position) {
    return ZoneOffset.ofHours((int) Math.round(position.longitude() / DEGREES_PER_HOUR)).normalized();
  }
}
