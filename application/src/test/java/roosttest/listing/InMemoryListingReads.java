package roosttest.listing;

import dev.roost.listing.application.ListingReads;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.domain.Amenity;
import dev.roost.listing.domain.Listing;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what {@link InMemoryListings} holds. */
public final class InMemoryListingReads implements ListingReads {

  private final InMemoryListings listings;

  public InMemoryListingReads(InMemoryListings listings) {
    this.listings = listings;
  }

  @Override
  public List<FactsRow> facts(Collection<ListingId> ids) {
    return listings.find(ids).stream().map(InMemoryListingReads::facts).toList();
  }

  @Override
  public List<ListingId> published(@Nullable ListingId after, int limit) {
    return listings.all().filter(listing -> listing.status() == ListingStatus.PUBLISHED).map(Listing::id)
        .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
        .sorted(Comparator.comparing(ListingId::toString)).limit(limit).toList();
  }

  @Override
  public Set<HostRight> rights(ListingId listing, UserId user) {
    return listings.find(listing).map(it -> it.rightsOf(user)).orElse(Set.of());
  }

  @Override
  public Set<ListingId> listingsWith(UserId user, HostRight right) {
    return listings.all().filter(listing -> listing.rightsOf(user).contains(right)).map(Listing::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Page<SummaryRow> summaries(UserId user, @Nullable ListingStatus status, PageRequest page) {
    var after = page.after();
    var found = listings.all().filter(listing -> !listing.rightsOf(user).isEmpty())
        .filter(listing -> status == null || listing.status() == status)
        .filter(listing -> after == null || listing.id().toString().compareTo(after) < 0)
        .sorted(Comparator.comparing((Listing listing) -> listing.id().toString()).reversed())
        .limit(page.limit() + 1L).map(listing -> summary(listing, user)).toList();
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id().toString());
  }

  private static FactsRow facts(Listing listing) {
    var it = listing.snapshot();
    var content = it.content();
    var location = content.location();
    return new FactsRow(it.id(), it.owner(), it.coHosts().rights(), it.status(), content.title(),
        location == null ? null : location.zone(), content.times().checkInFrom(), content.times().checkOutUntil(),
        content.space().capacity(), content.houseRules().petsAllowed(), content.instantBook(),
        content.space().roomType(), content.space().propertyType().code(),
        location == null ? null : location.position(), content.space().bedrooms(), content.space().beds(),
        content.amenities().stream().map(Amenity::code).collect(Collectors.toUnmodifiableSet()),
        it.photos().cover().orElse(null));
  }

  private static SummaryRow summary(Listing listing, UserId user) {
    var it = listing.snapshot();
    var location = it.content().location();
    return new SummaryRow(it.id(), it.version(), it.status(), it.content().title(),
        location == null ? "" : location.address().city(), it.photos().cover().orElse(null), it.owner(),
        it.coHosts().of(user), it.reference());
  }
}
