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

  /** Like {@link #find}, and nobody else changes it before the transaction ends. */
  Optional<Listing> lock(ListingId id);

  /** One query, however many are asked; in no order. */
  List<Listing> find(Collection<ListingId> ids);

  /** Those of the references that their owner has a listing for. One query, however many are asked. */
  Map<OwnedReference, Listing> findReferenced(Collection<OwnedReference> references);

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

  /** Stores what changed of many, in few statements. */
  void saveAll(Collection<Listing> listings);

  /** A reference is unique among the listings of one owner, so that nobody can take another's. */
  record OwnedReference(UserId owner, ExternalReference reference) {
  }
}
