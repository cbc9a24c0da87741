package dev.roost.pricing.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;
import org.jspecify.annotations.Nullable;

/** What a host does with the prices of a listing. */
public interface HostRatePlans {

  /** The rate plan without the prices of single dates. */
  RatePlanView find(Actor host, ListingId listing);

  /**
   * Sets everything but the prices of single dates.
   *
   * @param expectedVersion the version the host read; none for the first rate plan of a listing
   */
  RatePlanView set(Actor host, ListingId listing, RatePlanTerms terms, @Nullable Long expectedVersion);

  /** The prices of single dates. */
  DatePricesView prices(Actor host, ListingId listing);

  /** Sets and clears the prices of many dates at once. */
  DatePricesView changePrices(Actor host, ChangePrices command, long expectedVersion);
}
