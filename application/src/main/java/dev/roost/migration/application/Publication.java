package dev.roost.migration.application;

import dev.roost.listing.api.ImportedListings;
import dev.roost.listing.contract.ListingId;
import dev.roost.migration.domain.KnownListings;
import dev.roost.shared.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  Outcome publish(Actor importer, String source) {
    var published = 0;
    var drafts = 0;
    var missing = new HashMap<String, Integer>();
    for (var batch = after(source, null); !batch.isEmpty(); batch = after(source, batch.getLast())) {
      var outcome = listings.publishComplete(importer, batch);
      published += outcome.published();
      drafts += outcome.incomplete().size();
      outcome.incomplete().values().stream().flatMap(List::stream)
          .forEach(lack -> missing.merge(lack.field(), 1, Integer::sum));
    }
    return new Outcome(published, drafts, missing);
  }

  /**
   * What became of the listings.
   *
   * @param missing fields that drafts lack, and how many of them
   */
  record Outcome(int published, int drafts, Map<String, Integer> missing) {
  }

  private List<ListingId> after(String source, @Nullable ListingId last) {
    return known.listings(source, last, AT_ONCE);
  }
}
