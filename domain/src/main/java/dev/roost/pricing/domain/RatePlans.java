package dev.roost.pricing.domain;

import dev.roost.listing.contract.ListingId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** All rate plans. */
@Repository
public interface RatePlans {

  /** The whole plan, with every date price. */
  Optional<RatePlan> find(ListingId listing);

  /**
   * The rates of those of the listings that have some, with the date prices of the nights between the dates; other nights
   * must not be asked for. A fixed number of queries, however many listings are asked.
   */
  Map<ListingId, VersionedRates> rates(Collection<ListingId> listings, LocalDate from, LocalDate to);

  /**
   * Stores the first plan of a listing.
   *
   * @throws ConcurrentChange where somebody else added one meanwhile
   */
  void add(RatePlan plan);

  /**
   * Stores a plan that was loaded.
   *
   * @throws ConcurrentChange where somebody else stored one since
   */
  void save(RatePlan plan);

  /** Stores many plans at once, those of listings that have one in its place. A plan that is the same is left alone. */
  int putAll(Collection<RatePlan> plans);

  /** The plan was changed by somebody else meanwhile. */
  final class ConcurrentChange extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConcurrentChange(ListingId listing) {
      super("The rate plan of listing " + listing + " was changed meanwhile");
    }
  }
}
