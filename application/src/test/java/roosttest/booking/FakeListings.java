package roosttest.booking;

import static roosttest.booking.BookingFixture.FROM_THREE_TO_ELEVEN;
import static roosttest.identity.Actors.ANNA;

import dev.roost.booking.domain.StayTimes;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.RoomType;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingRights;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Listings of Anna's: published, four guests, no pets, answered by the host, unless told otherwise. */
public final class FakeListings implements ListingFacts, ListingRights {
  private final Map<ListingId, Facts> listings = new LinkedHashMap<>();

  public FakeListings with(ListingId id) {
    return with(id, ListingStatus.PUBLISHED, false);
  }

  public FakeListings withInstantBook(ListingId id) {
    return with(id, ListingStatus.PUBLISHED, true);
  }

  public FakeListings with(ListingId id, ListingStatus status) {
    return with(id, status, false);
  }

  /** Somebody hosts along, with these rights. */
  public FakeListings withCoHost(ListingId id, UserId user, HostRight... rights) {
    var before = listings.get(id);
    if (before == null) {
      throw new IllegalArgumentException("No listing " + id);
    }
    var all = new HashMap<>(before.rights());
    all.put(user, Set.of(rights));
    listings.put(id, facts(id, before.status(), before.instantBook(), all));
    return this;
  }

  @Override
  public Optional<Facts> find(ListingId listing) {
    return Optional.ofNullable(listings.get(listing));
  }

  @Override
  public Map<ListingId, Facts> find(Collection<ListingId> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).collect(Collectors.toMap(Facts::id, facts -> facts));
  }

  @Override
  public Set<HostRight> of(ListingId listing, UserId user) {
    return find(listing).map(facts -> facts.rights().getOrDefault(user, Set.of())).orElse(Set.of());
  }

  @Override
  public Set<ListingId> listingsWith(UserId user, HostRight right) {
    return listings.values().stream().filter(facts -> facts.grants(user, right)).map(Facts::id)
        .collect(Collectors.toSet());
  }

  private FakeListings with(ListingId id, ListingStatus status, boolean instantBook) {
    listings.put(id, facts(id, status, instantBook, Map.of(ANNA, EnumSet.allOf(HostRight.class))));
    return this;
  }

  private static Facts facts(ListingId id, ListingStatus status, boolean instantBook,
      Map<UserId, Set<HostRight>> rights) {
    StayTimes times = FROM_THREE_TO_ELEVEN;
    return new Facts(id, ANNA, Map.copyOf(rights), status, "A loft", times.zone(), times.checkInTime(),
        times.checkOutTime(), 4, false, instantBook, RoomType.ENTIRE_PLACE, "loft", null, 1, 2, Set.of(), null);
  }

  @Override
  public List<ListingId> published(@Nullable ListingId after, int limit) {
    return listings.values().stream().filter(facts -> facts.status() == ListingStatus.PUBLISHED).map(Facts::id)
        .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
        .sorted(Comparator.comparing(ListingId::toString)).limit(limit).toList();
  }
}
