package dev.roost.invoicing.api;

import java.util.List;

/**
 * What a look at a series found.
 *
 * @param documents how many it has
 * @param gaps numbers that no document has; none in a series that is in order
 */
public record SeriesCheckView(SeriesView series, long documents, List<Gap> gaps) {

  public SeriesCheckView {
    gaps = List.copyOf(gaps);
  }

  /** Numbers that are missing, both ends included. */
  public record Gap(int year, int from, int to) {
  }
}
