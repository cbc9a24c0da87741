package roosttest.listing;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.ExternalReferenceTaken;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.ListingSnapshot;
import dev.roost.listing.domain.Listings;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Listings without a database: one thread, no transactions. */
public final class InMemoryListings implements Listings {

  private final Map<ListingId, ListingSnapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<Listing> find(ListingId id) {
    return Optional.ofNullable(stored.get(id)).map(Listing::restore);
  }

  @Override
  public Listing lock(ListingId id) {
    return find(id).orElseThrow(() -> new Refused(new NotFound("listing", id.toString())));
  }

  @Override
  public List<Listing> find(Collection<ListingId> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public List<Listing> lock(Collection<ListingId> ids) {
    return find(ids);
  }

  @Override
  public Map<OwnedReference, Listing> lockReferenced(Collection<OwnedReference> references) {
    return stored.values().stream().filter(one -> one.reference() != null && references.contains(reference(one)))
        .collect(Collectors.toMap(InMemoryListings::reference, Listing::restore));
  }

  @Override
  public void add(Listing listing) {
    var reference = listing.snapshot().reference();
    if (reference != null && !lockReferenced(List.of(reference(listing.snapshot()))).isEmpty()) {
      throw new Refused(new ExternalReferenceTaken(reference.source(), reference.id()));
    }
    put(listing);
  }

  @Override
  public void addAll(Collection<Listing> listings) {
    listings.forEach(this::add);
  }

  @Override
  public long save(Listing listing) {
    var current = lock(listing.id()).version();
    if (current != listing.version()) {
      throw new Refused(new VersionStale("listing", current));
    }
    if (listing.isChanged()) {
      put(listing);
    }
    return lock(listing.id()).version();
  }

  @Override
  public void saveAll(Collection<Listing> listings) {
    listings.forEach(this::save);
  }

  /** Everything that is stored. */
  public Stream<Listing> all() {
    return stored.values().stream().map(Listing::restore);
  }

  /** Stores a listing as it is, its version too. */
  public Listing given(Listing listing) {
    stored.put(listing.id(), listing.snapshot());
    return listing;
  }

  private void put(Listing listing) {
    var it = listing.snapshot();
    stored.put(it.id(), new ListingSnapshot(it.id(), it.version() + 1, it.owner(), it.reference(), it.status(),
        it.content(), it.photos(), it.coHosts(), it.publishedAt()));
  }

  private static OwnedReference reference(ListingSnapshot listing) {
    var reference = listing.reference();
    if (reference == null) {
      throw new IllegalStateException("Has no reference: " + listing.id());
    }
    return new OwnedReference(listing.owner(), reference);
  }
}
