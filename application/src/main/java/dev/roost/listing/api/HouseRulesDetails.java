package dev.roost.listing.api;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What guests may do in the house.
 *
 * @param quietHours absent where there are none
 * @param additional in the host's own words, at most 4,000 characters; empty where there is no more to say
 */
public record HouseRulesDetails(boolean petsAllowed, boolean smokingAllowed, boolean partiesAllowed,
    @Nullable QuietHoursDetails quietHours, String additional) {

  /** When guests are asked to be quiet, listing-local; it may go past midnight. */
  public record QuietHoursDetails(LocalTime from, LocalTime until) {
  }
}
