package dev.roost.pricing.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A host wants other prices for some dates; the changes apply one after the other. */
public record ChangePrices(ListingId listing, List<Change> changes) {

  public ChangePrices {
    changes = List.copyOf(changes);
  }

  /**
   * What the nights of a range shall cost.
   *
   * @param price absent to clear: then the season, weekday or base price holds
   */
  public record Change(StayDates nights, @Nullable Money price) {
  }
}
