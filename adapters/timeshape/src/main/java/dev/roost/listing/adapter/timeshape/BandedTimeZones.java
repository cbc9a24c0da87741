package dev.roost.listing.adapter.timeshape;

import dev.roost.listing.contract.Position;
import dev.roost.listing.domain.TimeZones;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Reads the degree of latitude in which a position lies, and keeps the last few: a city lies in one or two. */
@Component
class BandedTimeZones implements TimeZones {

  private static final int KEPT = 4;
  private static final double DEGREES_PER_HOUR = 15;

  private final Lock reading = new ReentrantLock();
  private final SequencedMap<Integer, Band> kept = new LinkedHashMap<>();

  @Override
  public ZoneId at(Position position) {
    return band(Band.numberAt(position)).zoneAt(position).map(ZoneId::of).orElseGet(() -> nautical(position));
  }

  private Band band(int number) {
    reading.lock();
    try {
      var band = kept.remove(number);
      band = band == null ? read(number) : band;
      kept.putLast(number, band);
      if (kept.size() > KEPT) {
        kept.pollFirstEntry();
      }
      return band;
    } finally {
      reading.unlock();
    }
  }

  int kept() {
    return kept.size();
  }

  private static Band read(int number) {
    try (var file = BandedTimeZones.class.getResourceAsStream(number + ".band")) {
      return Band.read(new DataInputStream(new ByteArrayInputStream(Objects.requireNonNull(file).readAllBytes())));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The zone of ships: a whole number of hours for each 15 degrees. */
  private static ZoneId nautical(Position position) {
    return ZoneOffset.ofHours((int) Math.round(position.longitude() / DEGREES_PER_HOUR)).normalized();
  }
}
