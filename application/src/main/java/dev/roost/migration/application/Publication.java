package dev.roost.migration.application;

import dev.roost.listing.api.ImportedListings;
import dev.roost.listing.contract.ListingId;
import dev.roost.migration.domain.KnownListings;
import dev.roost.shared.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts imported listings on the market once they have prices and calendars. Doing so again changes nothing. */
@Component
class Publication {

  private static final int AT_ONCE = 500;

  private final KnownListings known;
  private final ImportedListings listings;

  Publication(KnownListings known, ImportedListings listings) {
    this.known = known;
    this.listings = listings;
  }

  /** Every so many listings in a transaction of their own, so that memory stays flat however large the city is. */
  void publish(Actor importer, String source) {
    for (var batch = after(source, null); !batch.isEmpty(); batch = after(source, batch.getLast())) {
      listings.publishComplete(importer, batch);
    }
  }

  private List<ListingId> after(String source, @Nullable ListingId last) {
    return known.listings(source, last, AT_ONCE);
  }
}
