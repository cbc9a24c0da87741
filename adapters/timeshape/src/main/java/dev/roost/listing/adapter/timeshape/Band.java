package dev.roost.listing.adapter.timeshape;

import dev.roost.listing.contract.Position;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The boundaries of time zones in one degree of latitude: all that has to be known of the world to tell the zone of a
 * position in it. Written by the build, see {@code WriteBoundaries}.
 */
final class Band {

  private static final int BANDS = 180;
  private static final int UNITS_PER_DEGREE = 1_000_000;

  private final List<Chain> chains;

  private Band(List<Chain> chains) {
    this.chains = chains;
  }

  /** From 0 at the South Pole to 179 at the North Pole. */
  static int numberAt(Position position) {
    return Math.clamp(Math.floorDiv(units(position.latitude()), UNITS_PER_DEGREE) + BANDS / 2, 0, BANDS - 1);
  }

  static Band read(DataInputStream in) throws IOException {
    var chains = new ArrayList<Chain>();
    while (in.available() > 0) {
      chains.add(Chain.read(in));
    }
    return new Band(chains);
  }

  /** Where several are claimed, the first by name, so that it is always the same. */
  Optional<String> zoneAt(Position position) {
    int lon = units(position.longitude());
    int lat = units(position.latitude());
    var inside = new HashSet<String>();
    for (var chain : chains) {
      if (chain.isMetOddly(lon, lat) && !inside.add(chain.zone)) {
        inside.remove(chain.zone);
      }
    }
    return inside.stream().min(Comparator.naturalOrder());
  }

  private static int units(double degrees) {
    return Math.toIntExact(Math.round(degrees * UNITS_PER_DEGREE));
  }

  /** Points that follow one another on a zone's boundary. */
  private static final class Chain {

    private final String zone;
    private final int[] lons;
    private final int[] lats;

    Chain(String zone, int[] lons, int[] lats) {
      this.zone = zone;
      this.lons = lons;
      this.lats = lats;
    }

    static Chain read(DataInputStream in) throws IOException {
      var zone = in.readUTF().intern();
      var lons = new int[in.readInt()];
      var lats = new int[lons.length];
      int lon = 0;
      int lat = 0;
      for (int point = 0; point < lons.length; point++) {
        lon += difference(in);
        lat += difference(in);
        lons[point] = lon;
        lats[point] = lat;
      }
      return new Chain(zone, lons, lats);
    }

    /** Seven bits in a byte, the low ones first; the sign is the lowest bit of all. */
    private static int difference(DataInputStream in) throws IOException {
      int value = 0;
      int shift = 0;
      int next;
      do {
        next = in.readUnsignedByte();
        value |= (next & 0x7f) << shift;
        shift += 7;
      } while (next > 0x7f);
      return (value >>> 1) ^ -(value & 1);
    }

    /** Whether a line from the position to the east meets the chain an odd number of times. */
    boolean isMetOddly(int lon, int lat) {
      boolean odd = false;
      for (int point = 1; point < lons.length; point++) {
        if ((lats[point - 1] > lat) != (lats[point] > lat) && isEastOf(lon, lat, point)) {
          odd = !odd;
        }
      }
      return odd;
    }

    private boolean isEastOf(int lon, int lat, int point) {
      double share = ((double) lat - lats[point - 1]) / ((double) lats[point] - lats[point - 1]);
      return lon < lons[point - 1] + share * ((double) lons[point] - lons[point - 1]);
    }
  }
}
