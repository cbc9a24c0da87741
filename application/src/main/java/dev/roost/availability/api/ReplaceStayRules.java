package dev.roost.availability.api;

import dev.roost.availability.contract.StayTerms;
import java.util.List;

/**
 * Which stays a host takes.
 *
 * @param general for every date; what is absent there is standard
 * @param dated for ranges of dates, each range once; the most specific wins
 */
public record ReplaceStayRules(StayTerms general, List<DatedTerms> dated) {

  public ReplaceStayRules {
    dated = List.copyOf(dated);
  }
}
