package dev.roost.search.application;

import dev.roost.listing.contract.Position;
import dev.roost.search.api.Area.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which places lie in which cell of a grid over the earth, so that a map is searched without a look at all the others. */
final class PlaceGrid {

  /** A cell is about two kilometres high: a map of a quarter has some, one of a city some hundred. */
  private static final double CELLS_A_DEGREE = 50;
  private static final long CELLS_AROUND = 1 << 16;

  private final Map<Long, Cell> cells = new HashMap<>();

  void add(Position position, int place) {
    cells.computeIfAbsent(cell(position.latitude(), position.longitude()), _ -> new Cell()).add(place);
  }

  void remove(Position position, int place) {
    var key = cell(position.latitude(), position.longitude());
    var cell = cells.get(key);
    if (cell != null && cell.remove(place)) {
      cells.remove(key);
    }
  }

  /** The places in all cells that the box touches, and so some beyond its borders. */
  int[] around(Box box) {
    var touched = touched(box);
    var places = new int[touched.stream().mapToInt(cell -> cell.count).sum()];
    int count = 0;
    for (var cell : touched) {
      count = cell.addTo(places, count);
    }
    return places;
  }

  private Collection<Cell> touched(Box box) {
    long south = row(box.south());
    long north = row(box.north());
    long west = column(box.west());
    long east = column(box.east());
    if ((north - south + 1) * (east - west + 1) > cells.size()) {
      return cells.values();
    }
    var touched = new ArrayList<Cell>();
    for (long row = south; row <= north; row++) {
      for (long column = west; column <= east; column++) {
        var cell = cells.get(row * CELLS_AROUND + column);
        if (cell != null) {
          touched.add(cell);
        }
      }
    }
    return touched;
  }

  private static long cell(double latitude, double longitude) {
    return row(latitude) * CELLS_AROUND + column(longitude);
  }

  private static long row(double latitude) {
    return (long) Math.floor(latitude * CELLS_A_DEGREE);
  }

  private static long column(double longitude) {
    return (long) Math.floor(longitude * CELLS_A_DEGREE);
  }

  private static final class Cell {

    private int[] places = new int[4];
    private int count;

    void add(int place) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
      }
      places[count++] = place;
    }

    /** Whether none is left. */
    boolean remove(int place) {
      for (int i = 0; i < count; i++) {
        if (places[i] == place) {
          places[i] = places[--count];
          break;
        }
      }
      return count == 0;
    }

    int addTo(int[] found, int from) {
      System.arraycopy(places, 0, found, from, count);
      return from + count;
    }
  }
}
