package dev.roost.listing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.LocalTime;
import org.jmolecules.ddd.annotation.ValueObject;

/** When guests are asked to be quiet, listing-local; it may go past midnight. */
@ValueObject
public record QuietHours(LocalTime from, LocalTime until) {

  public QuietHours {
    if (from.equals(until)) {
      throw new Refused(new InvalidField("houseRules.quietHours.until", "must differ from the beginning"));
    }
  }
}
