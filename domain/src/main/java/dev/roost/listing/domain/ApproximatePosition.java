package dev.roost.listing.domain;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Position;

/**
 * The position that everybody may know. The world is cut into cells of about 450 m by 450 m; a listing is shown at a
 * point of its cell that depends on its id alone. So the shown point tells which cell a listing is in and nothing more,
 * however many points, listings or moments somebody compares, and there is no secret to keep or to leak.
 */
public final class ApproximatePosition {

  private static final double CELL_METRES = 450;
  private static final double METRES_PER_DEGREE = 111_320;
  private static final double CELL_HEIGHT = CELL_METRES / METRES_PER_DEGREE;
  private static final double PRECISION = 1e5;

  private ApproximatePosition() {
  }

  /** Always the same for the same listing and cell; to about a metre, so that the digits tell nothing either. */
  public static Position of(ListingId listing, Position exact) {
    var bits = listing.value().getMostSignificantBits() * 31 + listing.value().getLeastSignificantBits();
    var south = Math.floor((exact.latitude() + 90) / CELL_HEIGHT) * CELL_HEIGHT - 90;
    var width = cellWidth(south + CELL_HEIGHT / 2);
    var west = Math.floor((exact.longitude() + 180) / width) * width - 180;
    return new Position(rounded(Math.min(south + CELL_HEIGHT * fraction(bits), 90)),
        rounded(Math.min(west + width * fraction(~bits), 180)));
  }

  /** Degrees of longitude that make a cell's width there, such that a whole number of cells goes round the earth. */
  private static double cellWidth(double latitude) {
    var circumference = 360 * METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    return 360 / Math.max(1, Math.floor(circumference / CELL_METRES));
  }

  /** From 0 to 1, evenly spread; the finalizer of SplitMix64. */
  private static double fraction(long bits) {
    var mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    mixed ^= mixed >>> 31;
    return (mixed >>> 11) * 0x1.0p-53;
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * PRECISION) / PRECISION;
  }
}
