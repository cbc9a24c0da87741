package dev.roost.search.application;

import dev.roost.shared.StayDates;
import java.util.Collection;
import java.util.List;

/**
 * Where the bit of a night is: in a ring of 1,024, which is more nights than a card knows of. So no bit has to move as time
 * goes by, and a night that a card does not know finds a bit that is not set.
 */
final class NightRing {

  private static final int NIGHTS = 1024;

  private NightRing() {
  }

  static long[] bits(StayDates stay) {
    return bits(List.of(stay));
  }

  static long[] bits(Collection<StayDates> ranges) {
    var bits = new long[NIGHTS / Long.SIZE];
    for (var range : ranges) {
      for (long day = range.checkIn().toEpochDay(); day < range.checkOut().toEpochDay(); day++) {
        int place = Math.floorMod(day, NIGHTS);
        bits[place / Long.SIZE] |= 1L << place;
      }
    }
    return bits;
  }
}
