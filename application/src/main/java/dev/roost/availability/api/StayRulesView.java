package dev.roost.availability.api;

import dev.roost.availability.contract.StayTerms;
import java.util.List;

/**
 * Which stays a host takes.
 *
 * @param version of the calendar
 * @param general for every date, nothing absent
 * @param dated for ranges of dates, the most specific first
 */
public record StayRulesView(long version, StayTerms general, List<DatedTerms> dated) {

  public StayRulesView {
    dated = List.copyOf(dated);
  }
}
