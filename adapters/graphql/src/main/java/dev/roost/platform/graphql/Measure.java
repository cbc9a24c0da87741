package dev.roost.platform.graphql;

/**
 * What a part of a query may come to.
 *
 * @param depth how deep its fields are nested
 * @param cost how many values it may answer with, pages full
 */
record Measure(int depth, int aliases, long cost) {

  static final Measure NOTHING = new Measure(0, 0, 0);
  /** Beyond every limit, and far from an overflow. */
  private static final long CEILING = 1_000_000_000;

  /** Both parts side by side. */
  Measure and(Measure other) {
    return new Measure(Math.max(depth, other.depth), Math.min(aliases + other.aliases, (int) CEILING),
        Math.min(cost + other.cost, CEILING));
  }

  /** The field whose fields these are, of so many things. */
  Measure within(boolean aliased, long things) {
    return new Measure(depth + 1, aliases + (aliased ? 1 : 0),
        Math.min(1 + cost * Math.clamp(things, 1, CEILING), CEILING));
  }
}
