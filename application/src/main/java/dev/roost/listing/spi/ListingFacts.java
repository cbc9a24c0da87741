package dev.roost.listing.spi;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.shared.UserId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What other contexts need to know of listings, for their own rules. */
public interface ListingFacts {

  Optional<Facts> find(ListingId listing);

  /** One query, however many are asked. */
  Map<ListingId, Facts> find(Collection<ListingId> listings);

  /**
   * Listings on the market in the order of their ids, for read models that are made anew.
   *
   * @param after absent to begin with the first
   */
  List<ListingId> published(@Nullable ListingId after, int limit);

  /**
   * A listing as other contexts know it.
   *
   * @param owner the host who answers for it
   * @param rights what the owner and each co-host may do
   * @param title empty in a draft that has none yet
   * @param zone the IANA zone of its position; UTC while a draft has no position
   * @param checkInTime from when guests may come, listing-local
   * @param checkOutTime until when guests must leave, listing-local
   * @param capacity most guests (adults and children)
   * @param petsAllowed whether pets may come
   * @param instantBook whether a booking needs no answer of the host
   * @param propertyType code of the catalogue of property types
   * @param approximate the position that everybody may know
   * @param amenities codes of the catalogue of amenities
   * @param coverPhoto address of the first photo's small size, below the server's root
   */
  record Facts(ListingId id, UserId owner, Map<UserId, Set<HostRight>> rights, ListingStatus status, String title,
      ZoneId zone, LocalTime checkInTime, LocalTime checkOutTime, int capacity, boolean petsAllowed,
      boolean instantBook,
      RoomType roomType, String propertyType, @Nullable Position approximate, int bedrooms, int beds,
      Set<String> amenities, @Nullable String coverPhoto) {

    public boolean grants(UserId user, HostRight right) {
      return rights.getOrDefault(user, Set.of()).contains(right);
    }
  }
}
