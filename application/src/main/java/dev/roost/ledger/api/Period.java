package dev.roost.ledger.api;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From a moment up to, and without, another; without end where absent. */
public record Period(@Nullable Instant from, @Nullable Instant to) {

  public static final Period ALWAYS = new Period(null, null);

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  public Period {
    mustBeKnown("from", from);
    mustBeKnown("to", to);
    if (from != null && to != null && !from.isBefore(to)) {
      throw new Refused(new InvalidField("to", "must be after from"));
    }
  }

  /** Refuses moments before the year 1 or after the year 9999. */
  public static void mustBeKnown(String field, @Nullable Instant moment) {
    if (moment != null && (moment.isBefore(FIRST) || moment.isAfter(LAST))) {
      throw new Refused(new InvalidField(field, "must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z"));
    }
  }
}
