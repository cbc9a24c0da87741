package dev.roost.pricing.application;

import dev.roost.listing.spi.ListingFacts;
import dev.roost.pricing.domain.LevyBooks;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.pricing.spi.ChargeableAmounts;
import dev.roost.pricing.spi.StayPrices;
import java.time.Clock;

/** Services of pricing for the tests of other contexts. */
public final class Pricing {

  private Pricing() {
  }

  public static StayPrices stayPrices(RatePlans ratePlans, LevyBooks levies, ChargeableAmounts amounts,
      ListingFacts listings, Clock clock) {
    return new StayPriceService(ratePlans, levies, new Charging(amounts), listings, clock);
  }
}
