package dev.roost.notification.api;

import dev.roost.notification.contract.EndpointId;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.Instant;

/** What happened from one moment up to another, without that one. */
public record ReplaySpan(EndpointId endpoint, Instant from, Instant to) {

  /** Before there was anything, and after there will be: what lies beyond is a mistake. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  public ReplaySpan {
    if (from.isBefore(EARLIEST)) {
      throw new Refused(new InvalidField("from", "must be after the year 1999"));
    }
    if (to.isAfter(LATEST)) {
      throw new Refused(new InvalidField("to", "must be before the year 2200"));
    }
    if (!from.isBefore(to)) {
      throw new Refused(new InvalidField("to", "must be after from"));
    }
  }
}
