package dev.roost.pricing.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.spi.PublishingRequirement;
import dev.roost.pricing.domain.RatePlans;
import java.util.List;
import org.springframework.stereotype.Component;

/** A listing without prices cannot be published. */
@Component
class PriceRequirement implements PublishingRequirement {

  private final RatePlans ratePlans;

  PriceRequirement(RatePlans ratePlans) {
    this.ratePlans = ratePlans;
  }

  @Override
  public List<Missing> missingFor(ListingId listing) {
    return ratePlans.exists(listing)
        ? List.of()
        : List.of(new Missing("price", "Set the price of a night: PUT /v1/listings/%s/rate-plan.".formatted(listing)));
  }
}
