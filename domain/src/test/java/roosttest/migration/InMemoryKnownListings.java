package roosttest.migration;

import dev.roost.listing.contract.ListingId;
import dev.roost.migration.domain.KnownListing;
import dev.roost.migration.domain.KnownListings;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Known listings in memory. */
public final class InMemoryKnownListings implements KnownListings {

  /** As PostgreSQL sorts ids: by their bytes, not by signed numbers. */
  private static final Comparator<ListingId> ORDER = Comparator.comparing(id -> id.value().toString());

  private final Map<String, Map<String, KnownListing>> stored = new HashMap<>();

  @Override
  public Map<String, KnownListing> find(String source, Collection<String> externalIds) {
    var found = new HashMap<>(of(source));
    found.keySet().retainAll(externalIds);
    return found;
  }

  @Override
  public void put(String source, Collection<KnownListing> listings) {
    listings.forEach(listing -> of(source).put(listing.externalId(), listing));
  }

  @Override
  public List<ListingId> listings(String source, @Nullable ListingId after, int limit) {
    return of(source).values().stream().map(KnownListing::listing).sorted(ORDER)
        .filter(id -> after == null || ORDER.compare(id, after) > 0).limit(limit).toList();
  }

  private Map<String, KnownListing> of(String source) {
    return stored.computeIfAbsent(source, any -> new HashMap<>());
  }
}
