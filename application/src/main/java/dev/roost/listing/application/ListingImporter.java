package dev.roost.listing.application;

import dev.roost.listing.api.ImportedListings.Imported;
import dev.roost.listing.api.ImportedListings.PublishOutcome;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.domain.Completeness;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.Listings;
import dev.roost.platform.Ids;
import dev.roost.shared.Actor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores what an import brings: one transaction and few statements for many listings. */
@Service
class ListingImporter {

  private final Listings listings;
  private final OtherRequirements others;
  private final Completeness completeness;
  private final Ids ids;
  private final Clock clock;

  ListingImporter(Listings listings, OtherRequirements others, Completeness completeness, Ids ids, Clock clock) {
    this.listings = listings;
    this.others = others;
    this.completeness = completeness;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public List<Imported> store(List<ImportItem> items) {
    var batch = new ImportBatch(listings.lockReferenced(items.stream().map(ImportItem::reference).toList()),
        completeness, ids);
    var outcomes = items.stream().map(batch::take).toList();
    listings.addAll(batch.created());
    listings.saveAll(batch.updated());
    return outcomes;
  }

  @Transactional
  public PublishOutcome publishComplete(Actor actor, Collection<ListingId> wanted) {
    var drafts = listings.lock(wanted).stream().filter(one -> one.status() == ListingStatus.DRAFT).toList();
    var elsewhere = others.missingFor(drafts.stream().map(Listing::id).toList());
    var complete = new ArrayList<Listing>();
    var incomplete = new HashMap<ListingId, List<Missing>>();
    for (var draft : drafts) {
      var missing = Stream.concat(draft.missing(completeness).stream(),
          elsewhere.getOrDefault(draft.id(), List.of()).stream()).toList();
      if (missing.isEmpty()) {
        draft.moveTo(ListingStatus.PUBLISHED, actor, completeness, missing, clock.instant());
        complete.add(draft);
      } else {
        incomplete.put(draft.id(), missing);
      }
    }
    listings.saveAll(complete);
    return new PublishOutcome(complete.size(), incomplete);
  }
}
