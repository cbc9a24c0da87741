package dev.roost.listing.application;

import dev.roost.listing.application.ListingReads.FactsRow;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Position;
import dev.roost.listing.domain.ApproximatePosition;
import dev.roost.listing.domain.Photo;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.shared.UserId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells other contexts what they may know; the exact position is not part of it. */
@Service
class ListingFactsService implements ListingFacts {

  private final ListingReads reads;

  ListingFactsService(ListingReads reads) {
    this.reads = reads;
  }

  @Override
  public Optional<Facts> find(ListingId listing) {
    return reads.facts(List.of(listing)).stream().findFirst().map(ListingFactsService::facts);
  }

  @Override
  public Map<ListingId, Facts> find(Collection<ListingId> listings) {
    if (listings.isEmpty()) {
      return Map.of();
    }
    return reads.facts(listings).stream().map(ListingFactsService::facts)
        .collect(Collectors.toUnmodifiableMap(Facts::id, Function.identity()));
  }

  @Override
  public List<ListingId> published(@Nullable ListingId after, int limit) {
    return reads.published(after, limit);
  }

  private static Facts facts(FactsRow row) {
    return new Facts(row.id(), row.owner(), rights(row), row.status(), row.title(),
        Objects.requireNonNullElse(row.zone(), ZoneOffset.UTC), row.checkInFrom(), row.checkOutUntil(),
        row.capacity(), row.petsAllowed(), row.instantBook(), row.roomType(), row.propertyType(), approximate(row),
        Objects.requireNonNullElse(row.bedrooms(), 0), Objects.requireNonNullElse(row.beds(), 0), row.amenities(),
        cover(row.cover()));
  }

  private static Map<UserId, Set<HostRight>> rights(FactsRow row) {
    var rights = new HashMap<>(row.coHosts());
    rights.put(row.owner(), Set.of(HostRight.values()));
    return Map.copyOf(rights);
  }

  private static @Nullable Position approximate(FactsRow row) {
    var exact = row.position();
    return exact == null ? null : ApproximatePosition.of(row.id(), exact);
  }

  private static @Nullable String cover(@Nullable Photo photo) {
    return photo == null ? null : PhotoAddresses.small(photo);
  }
}
