package dev.roost.listing.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.spi.PublishingRequirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What later contexts miss before a listing can be published. */
@Component
class OtherRequirements {

  private final ObjectProvider<PublishingRequirement> requirements;

  OtherRequirements(ObjectProvider<PublishingRequirement> requirements) {
    this.requirements = requirements;
  }

  List<Missing> missingFor(ListingId listing) {
    return missingFor(List.of(listing)).getOrDefault(listing, List.of());
  }

  /** Listings that lack nothing may be left out. */
  Map<ListingId, List<Missing>> missingFor(Collection<ListingId> listings) {
    var all = new HashMap<ListingId, List<Missing>>();
    requirements.orderedStream().forEach(it -> it.missingFor(listings).forEach((listing, missing) -> all
        .computeIfAbsent(listing, _ -> new ArrayList<>())
        .addAll(missing.stream().map(OtherRequirements::missing).toList())));
    return all;
  }

  private static Missing missing(PublishingRequirement.Missing missing) {
    return new Missing(missing.field(), missing.fix());
  }
}
