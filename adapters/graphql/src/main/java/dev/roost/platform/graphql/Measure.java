package dev.roost.platform.graphql;

import graphql.language.Field;

/**
 * What a part of a query may come to.
 *
 * @param depth how deep its fields are nested
 * @param cost how many values it may answer with, pages full
 * @param page whether it is what a page holds: whoever has it answers with many
 */
record Measure(int depth, int aliases, long cost, boolean page) {

  static final Measure NOTHING = new Measure(0, 0, 0, false);
  private static final String IN_A_PAGE = "edges";
  /** Beyond every limit, and far from an overflow. */
  private static final long CEILING = 1_000_000_000;

  /** Both parts side by side. */
  Measure and(Measure other) {
    return new Measure(Math.max(depth, other.depth), Math.min(aliases + other.aliases, (int) CEILING),
        Math.min(cost + other.cost, CEILING), page || other.page);
  }

  /** The field whose fields these are, of so many things. */
  Measure within(Field field, long things) {
    return new Measure(depth + 1, aliases + (field.getAlias() == null ? 0 : 1),
        Math.min(1 + cost * Math.clamp(things, 1, CEILING), CEILING), field.getName().equals(IN_A_PAGE));
  }
}
