package dev.roost.migration.adapter.insideairbnb;

/** How long stays may be. Sources write huge numbers where they mean "as long as you like". */
final class StayBounds {

  /** Nights of the longest stay that is told apart from "as long as you like". */
  static final int MOST = 1_125;

  private StayBounds() {
  }

  /** The shortest stay; the default where the row does not say. */
  static int minimum(Row row, int ifEmpty) {
    return Math.min(MOST, Numbers.whole(row, "minimum_nights", 1, Integer.MAX_VALUE, ifEmpty));
  }

  /** The longest stay, never below the shortest; the default where the row does not say. */
  static int maximum(Row row, int minimum, int ifEmpty) {
    var maximum = Numbers.whole(row, "maximum_nights", 0, Integer.MAX_VALUE, ifEmpty);
    return maximum == 0 ? ifEmpty : Math.clamp(maximum, minimum, MOST);
  }
}
