package roosttest.pricing;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.shared.UserId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import roosttest.identity.Actors;
import roosttest.platform.SequentialIds;

/** Listings as the listing context would tell of them. */
public final class FakeListings implements ListingFacts {

  private final Map<ListingId, Facts> all = new LinkedHashMap<>();

  /** A published flat of Anna for four, in Lisbon, with instant booking and without pets. */
  public static Facts flat(long number) {
    return new Facts(id(number), Actors.ANNA, Map.of(Actors.ANNA, EnumSet.allOf(HostRight.class)),
        ListingStatus.PUBLISHED, "Flat " + number, ZoneId.of("Europe/Lisbon"), LocalTime.of(15, 0),
        LocalTime.of(11, 0), 4, false, true, RoomType.ENTIRE_PLACE, "apartment", new Position(38.7, -9.1), 1, 2,
        Set.of("wifi"), null);
  }

  public static ListingId id(long number) {
    return new ListingId(SequentialIds.nth(number));
  }

  public Facts add(Facts facts) {
    all.put(facts.id(), facts);
    return facts;
  }

  public void change(ListingId listing, UnaryOperator<Facts> change) {
    all.computeIfPresent(listing, (id, facts) -> change.apply(facts));
  }

  public static Facts withStatus(Facts it, ListingStatus status) {
    return new Facts(it.id(), it.owner(), it.rights(), status, it.title(), it.zone(), it.checkInTime(),
        it.checkOutTime(), it.capacity(), it.petsAllowed(), it.instantBook(), it.roomType(), it.propertyType(),
        it.approximate(), it.bedrooms(), it.beds(), it.amenities(), it.coverPhoto());
  }

  public static Facts withCoHost(Facts it, UserId coHost, Set<HostRight> granted) {
    var rights = new HashMap<>(it.rights());
    rights.put(coHost, granted);
    return new Facts(it.id(), it.owner(), rights, it.status(), it.title(), it.zone(), it.checkInTime(),
        it.checkOutTime(), it.capacity(), it.petsAllowed(), it.instantBook(), it.roomType(), it.propertyType(),
        it.approximate(), it.bedrooms(), it.beds(), it.amenities(), it.coverPhoto());
  }

  @Override
  public Optional<Facts> find(ListingId listing) {
    return Optional.ofNullable(all.get(listing));
  }

  @Override
  public Map<ListingId, Facts> find(Collection<ListingId> listings) {
    var found = new LinkedHashMap<ListingId, Facts>();
    listings.stream().map(all::get).filter(Objects::nonNull).forEach(facts -> found.put(facts.id(), facts));
    return found;
  }

  @Override
  public List<ListingId> published(@Nullable ListingId after, int limit) {
    return all.values().stream().filter(facts -> facts.status() == ListingStatus.PUBLISHED).map(Facts::id)
        .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
        .sorted(Comparator.comparing(ListingId::toString)).limit(limit).toList();
  }
}
