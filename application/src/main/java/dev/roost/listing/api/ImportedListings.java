package dev.roost.listing.api;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.shared.Actor;
import dev.roost.shared.Refusal;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Listings in bulk, for imports; the actor must be {@link Actor#system}. An import has two steps: first the listings,
 * which become drafts; then, once prices and calendars are in, {@link #publishComplete}. Both can be repeated. Neither
 * raises events: whoever imports has the read models rebuilt at the end.
 */
public interface ImportedListings {

  /**
   * Creates or updates the listings, each known again by owner and reference. Good for some hundred to some thousand
   * listings in a call, which is one transaction. Photos that hosts uploaded themselves stay, behind the imported ones.
   *
   * @return what became of each, in the order given
   */
  List<Imported> importListings(Actor importer, List<ImportedListing> listings);

  /** Publishes those drafts that lack nothing, here or in another context; leaves every other status as it is. */
  PublishOutcome publishComplete(Actor importer, Collection<ListingId> listings);

  /**
   * What became of one listing.
   *
   * @param id absent where it was rejected
   * @param rejection why it was not taken; absent where it was
   */
  record Imported(ExternalReference reference, UserId owner, Result result, @Nullable ListingId id,
      @Nullable Refusal rejection) {
  }

  /** What happened to a listing. */
  enum Result {
    CREATED, UPDATED, UNCHANGED, REJECTED
  }

  /**
   * What was published.
   *
   * @param published how many
   * @param incomplete the drafts that stay drafts, with all that each lacks
   */
  record PublishOutcome(int published, Map<ListingId, List<Missing>> incomplete) {
    public PublishOutcome {
      incomplete = Map.copyOf(incomplete);
    }
  }
}
