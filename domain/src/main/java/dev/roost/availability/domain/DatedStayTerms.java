package dev.roost.availability.domain;

import dev.roost.availability.contract.StayTerms;
import dev.roost.shared.StayDates;
import java.util.Comparator;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Terms for a range of dates.
 *
 * @param dates half-open: the last date is not one of them
 */
@ValueObject
public record DatedStayTerms(StayDates dates, StayTerms terms) {

  /** Least specific first: more dates before fewer, and of as many the earlier ones first. */
  static final Comparator<DatedStayTerms> LEAST_SPECIFIC_FIRST = Comparator
      .comparingInt((DatedStayTerms dated) -> dated.dates().count()).reversed()
      .thenComparing(dated -> dated.dates().checkIn());
}
