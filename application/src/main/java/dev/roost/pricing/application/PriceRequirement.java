package dev.roost.pricing.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.spi.PublishingRequirement;
import dev.roost.pricing.domain.RatePlans;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A listing without prices cannot be published. */
@Component
class PriceRequirement implements PublishingRequirement {

  private final RatePlans ratePlans;

  PriceRequirement(RatePlans ratePlans) {
    this.ratePlans = ratePlans;
  }

  @Override
  public Map<ListingId, List<Missing>> missingFor(Collection<ListingId> listings) {
    var priced = ratePlans.existing(listings);
    return listings.stream().filter(listing -> !priced.contains(listing))
        .collect(Collectors.toMap(listing -> listing, PriceRequirement::missing));
  }

  private static List<Missing> missing(ListingId listing) {
    return List.of(new Missing("price", "Set the price of a night: PUT /v1/listings/%s/rate-plan.".formatted(listing)));
  }
}
