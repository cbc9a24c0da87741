package dev.roost.search.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets of small numbers, one at each place, in as many columns of 64 bits as the largest number needs. */
final class BitColumns {

  private final List<long[]> columns = new ArrayList<>();
  private int capacity;

  BitColumns(int capacity) {
    this.capacity = capacity;
  }

  void put(int place, long[] bits) {
    while (columns.size() < bits.length) {
      columns.add(new long[capacity]);
    }
    for (int word = 0; word < columns.size(); word++) {
      columns.get(word)[place] = word < bits.length ? bits[word] : 0;
    }
  }

  /** Removes from the places those whose set lacks one of the bits; answers how many are left. */
  int retain(int[] places, int count, long[] bits) {
    int left = count;
    for (int word = 0; word < bits.length && left > 0; word++) {
      if (bits[word] != 0) {
        left = word < columns.size() ? retain(places, left, columns.get(word), bits[word]) : 0;
      }
    }
    return left;
  }

  void move(int from, int to) {
    columns.forEach(column -> column[to] = column[from]);
  }

  void grow(int wider) {
    columns.replaceAll(column -> Arrays.copyOf(column, wider));
    capacity = wider;
  }

  private static int retain(int[] places, int count, long[] column, long bits) {
    int left = 0;
    for (int i = 0; i < count; i++) {
      if ((column[places[i]] & bits) == bits) {
        places[left++] = places[i];
      }
    }
    return left;
  }
}
