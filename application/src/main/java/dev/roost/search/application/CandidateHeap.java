package dev.roost.search.application;

import dev.roost.pricing.spi.PriceOutlook;
import java.util.Arrays;

/**
 * Candidates of which the first is always at hand. Ten thousands are put in and some dozen taken out: so they are kept as
 * columns, put in order only as far as it takes (a binary heap), and become objects when they are taken. They may be put in
 * with a key that is too low, and get their own when they are the first.
 */
final class CandidateHeap {

  private static final int LEAST_CAPACITY = 64;

  private long[] keys = new long[LEAST_CAPACITY];
  /** The first halves of the ids. */
  private long[] ids = new long[LEAST_CAPACITY];
  private Face[] faces = new Face[LEAST_CAPACITY];
  private PriceOutlook[] prices = new PriceOutlook[LEAST_CAPACITY];
  private boolean[] inPlace = new boolean[LEAST_CAPACITY];
  private int size;
  private boolean ordered;

  boolean isEmpty() { return size == 0; }

  /** Makes room for so many more. */
  void expect(int more) {
    if (size + more > keys.length) {
      grow(size + more);
    }
  }

  /** All are added before the first is asked for. */
  void add(long key, long id, Face face, PriceOutlook price) {
    if (size == keys.length) {
      grow(2 * size);
    }
    keys[size] = key;
    ids[size] = id;
    faces[size] = face;
    prices[size] = price;
    size++;
  }

  Candidate first() {
    order();
    return new Candidate(faces[0], Mark.of(keys[0], faces[0].listing()), prices[0]);
  }

  boolean isFirstInPlace() { return inPlace[0]; }

  /** @param key the first one's own, not lower than the one it was added with */
  void putFirstInPlace(long key) {
    keys[0] = key;
    inPlace[0] = true;
    sink(0);
  }

  Candidate removeFirst() {
    var first = first();
    size--;
    move(size, 0);
    sink(0);
    return first;
  }

  private void order() {
    if (!ordered) {
      for (int place = size / 2 - 1; place >= 0; place--) {
        sink(place);
      }
      ordered = true;
    }
  }

  /** Down to where nothing below comes before it. */
  private void sink(int from) {
    int place = from;
    int child = 2 * place + 1;
    while (child < size) {
      if (child + 1 < size && isBefore(child + 1, child)) {
        child++;
      }
      if (!isBefore(child, place)) {
        return;
      }
      swap(child, place);
      place = child;
      child = 2 * place + 1;
    }
  }

  private boolean isBefore(int one, int other) {
    if (keys[one] != keys[other]) {
      return keys[one] < keys[other];
    }
    int byId = Long.compareUnsigned(ids[one], ids[other]);
    return byId == 0
        ? Mark.of(0, faces[one].listing()).isBefore(Mark.of(0, faces[other].listing()))
        : byId < 0;
  }

  private void swap(int one, int other) {
    long key = keys[one];
    long id = ids[one];
    var face = faces[one];
    var price = prices[one];
    boolean isInPlace = inPlace[one];
    move(other, one);
    keys[other] = key;
    ids[other] = id;
    faces[other] = face;
    prices[other] = price;
    inPlace[other] = isInPlace;
  }

  private void move(int from, int to) {
    keys[to] = keys[from];
    ids[to] = ids[from];
    faces[to] = faces[from];
    prices[to] = prices[from];
    inPlace[to] = inPlace[from];
  }

  private void grow(int capacity) {
    keys = Arrays.copyOf(keys, capacity);
    ids = Arrays.copyOf(ids, capacity);
    faces = Arrays.copyOf(faces, capacity);
    prices = Arrays.copyOf(prices, capacity);
    inPlace = Arrays.copyOf(inPlace, capacity);
  }
}
