package dev.roost.listing.application;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.listing.domain.Photo;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is read of listings without loading them; one indexed query each. */
public interface ListingReads {

  /** In no order; those that do not exist are left out. */
  List<FactsRow> facts(Collection<ListingId> listings);

  /** Published ones after that id, in the order of ids. */
  List<ListingId> published(@Nullable ListingId after, int limit);

  /** The rights of the user; empty for strangers and where there is no such listing. */
  Set<HostRight> rights(ListingId listing, UserId user);

  Set<ListingId> listingsWith(UserId user, HostRight right);

  /** The listings the user owns or co-hosts, newest first. */
  Page<SummaryRow> summaries(UserId user, @Nullable ListingStatus status, PageRequest page);

  /**
   * What other contexts may know, as it is stored.
   *
   * @param coHosts without the owner
   * @param zone absent while there is no position
   * @param position the exact one
   */
  record FactsRow(ListingId id, UserId owner, Map<UserId, Set<HostRight>> coHosts, ListingStatus status,
      String title, @Nullable ZoneId zone, LocalTime checkInFrom, LocalTime checkOutUntil, int capacity,
      boolean petsAllowed, boolean instantBook, RoomType roomType, String propertyType, @Nullable Position position,
      @Nullable Integer bedrooms, @Nullable Integer beds, Set<String> amenities, @Nullable Photo cover) {
  }

  /** A line of a host's list, as it is stored. */
  record SummaryRow(ListingId id, long version, ListingStatus status, String title, String city,
      @Nullable Photo cover, UserId owner, Set<HostRight> coHostRights, @Nullable ExternalReference reference) {
  }
}
