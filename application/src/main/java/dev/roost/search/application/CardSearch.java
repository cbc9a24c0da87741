package dev.roost.search.application;

import dev.roost.search.api.Area;
import dev.roost.search.api.SearchListings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cards that may be hits. */
public interface CardSearch {

  /** Whether so many cards lie in the area that reading all cards in the order of the hits is quicker than sorting these. */
  boolean isWide(Area area);

  /** Those of the cards that may be hits, in the order in which they are read. */
  List<Candidate> read(Reading reading);

  /**
   * What to read. The order is that of the query; with dates and by price, where the total is not known, it is the least
   * possible total, or, where {@code wide}, the cheapest night after the discount for the length of the stay.
   *
   * @param area within that of the query
   * @param wide whether to read along the order, not along the map
   * @param after only cards whose hit may come after it; absent for the first page
   * @param walked only cards that are read after it; absent at the beginning
   * @param ceiling only cards whose hit may come before that key or at it; absent for all
   * @param limit at most that many
   */
  record Reading(SearchListings query, Area area, boolean wide, @Nullable Mark after, @Nullable Mark walked,
      @Nullable Long ceiling, int limit) {
  }
}
