package dev.roost.pricing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.Text;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What an authority asks of stays in its area.
 *
 * @param name such as {@code City tax}; guests read it on their quote
 * @param authority who raises it, such as {@code City of Lisbon}
 * @param from stays that begin on that date or later are taxed
 * @param until stays that begin on that date or later are not taxed any more; absent while there is no end
 * @param included whether prices include it; else it comes on top
 * @param exemptFrom stays of so many nights or more are not taxed; absent where all are
 * @param mostNights only so many nights of a stay are taxed, the first ones; absent where all are
 */
@ValueObject
public record TaxTerms(String name, String authority, TaxArea area, LocalDate from, @Nullable LocalDate until,
    TaxCharge charge, boolean included, @Nullable Integer exemptFrom, @Nullable Integer mostNights) {

  private static final int LONGEST_NAME = 100;
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  public TaxTerms {
    name = Text.line("name", name, 1, LONGEST_NAME);
    authority = Text.line("authority", authority, 1, LONGEST_NAME);
    mustLieInTime("from", from);
    if (until != null) {
      mustLieInTime("until", until);
    }
    if (until != null && !from.isBefore(until)) {
      throw new Refused(new InvalidField("until", "must be after from"));
    }
    if (exemptFrom != null && exemptFrom < 2) {
      throw new Refused(new InvalidField("exemptFromNights", "must be 2 or more"));
    }
    if (mostNights != null && mostNights < 1) {
      throw new Refused(new InvalidField("mostNights", "must be 1 or more"));
    }
  }

  private static void mustLieInTime(String field, LocalDate date) {
    if (date.isBefore(FIRST) || date.isAfter(LAST)) {
      throw new Refused(new InvalidField(field, "must lie between %s and %s".formatted(FIRST, LAST)));
    }
  }

  boolean holdsOn(LocalDate checkIn) {
    return !checkIn.isBefore(from) && (until == null || checkIn.isBefore(until));
  }

  /** Whether it holds on some day of the range. */
  boolean holdsWithin(LocalDate start, LocalDate end) {
    return from.isBefore(end) && (until == null || start.isBefore(until));
  }

  /** Whether every stay that begins in the range is taxed on all its nights. */
  boolean taxesAllWithin(LocalDate start, LocalDate end) {
    return !from.isAfter(start) && (until == null || !until.isBefore(end)) && exemptFrom == null && mostNights == null;
  }

  int taxedNights(int nights) {
    if (exemptFrom != null && nights >= exemptFrom) {
      return 0;
    }
    return mostNights == null ? nights : Math.min(nights, mostNights);
  }
}
