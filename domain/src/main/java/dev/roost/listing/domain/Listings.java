package dev.roost.listing.domain;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** Listings as the domain sees them. */
@Repository
public interface Listings {

  Optional<Listing> find(ListingId id);

  /** Refuses a listing that does not exist. */
  default Listing get(ListingId id) {
    return find(id).orElseThrow(() -> ListingAccess.notFound(id));
  }

  /** Like {@link #get}, and nobody else changes it before the transaction ends. */
  Listing lock(ListingId id);

  /** One query, however many are asked; in no order. */
  List<Listing> find(Collection<ListingId> ids);

  /** Like {@link #find}, and nobody else changes them before the transaction ends. */
  List<Listing> lock(Collection<ListingId> ids);

  /** Locks those of the references that their owner has a listing for; few queries, however many are asked. */
  Map<OwnedReference, Listing> lockReferenced(Collection<OwnedReference> references);

  /** Stores a new one; refuses a reference that its owner has a listing for. */
  void add(Listing listing);

  /** Stores many new ones in few statements. */
  void addAll(Collection<Listing> listings);

  /**
   * Stores what changed; refuses if somebody else stored the listing since it was loaded.
   *
   * @return the version that is stored now
   */
  long save(Listing listing);

  /** Stores what changed of many that are locked, in few statements; co-hosts stay as they are. */
  void saveAll(Collection<Listing> listings);

  /** A reference is unique among the listings of one owner, so that nobody can take another's. */
  record OwnedReference(UserId owner, ExternalReference reference) {
  }
}
