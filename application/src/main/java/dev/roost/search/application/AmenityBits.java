package dev.roost.search.application;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which bit stands for which amenity: the next one when a card first has it. */
final class AmenityBits {

  private final Map<String, Integer> bits = new HashMap<>();

  /** Where not, no card has all of them. */
  boolean knowAll(Collection<String> codes) {
    return bits.keySet().containsAll(codes);
  }

  /** The bits of a card's amenities, of which new ones get theirs. */
  long[] of(Collection<String> codes) {
    var set = new BitSet();
    codes.forEach(code -> set.set(bits.computeIfAbsent(code, _ -> bits.size())));
    return set.toLongArray();
  }
}
