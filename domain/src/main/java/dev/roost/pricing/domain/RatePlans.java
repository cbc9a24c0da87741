package dev.roost.pricing.domain;

import dev.roost.listing.contract.ListingId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Which of the listings have a plan; one query, however many listings are asked. */
  Set<ListingId> existing(Collection<ListingId> listings);

  /**
   * Stores the first plan of a listing.
   *
   * @return its version
   * @throws dev.roost.shared.Refused with {@code VersionStale} where somebody else added one meanwhile
   */
  long add(RatePlan plan);

  /**
   * Stores a plan that was loaded.
   *
   * @return its new version
   * @throws dev.roost.shared.Refused with {@code VersionStale} where somebody else stored one since
   */
  long save(RatePlan plan);

  /**
   * Stores many plans at once, in place of those that their listings have; a plan that is the same is left alone.
   *
   * @param plans each listing once
   * @return how many were stored
   */
  int putAll(Collection<RatePlan> plans);
}
