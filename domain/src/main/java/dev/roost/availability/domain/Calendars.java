package dev.roost.availability.domain;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Repository;

/**
 * The calendars of all listings; every listing has one. Locking waits for other writers of the same calendar and lasts
 * until the transaction ends; what is loaded was read after the lock was there.
 */
@Repository
public interface Calendars {

  /** The calendar as far as those nights, and dead holds that reach into them, need it. */
  Calendar lock(ListingId listing, StayDates nights);

  /** The calendar as far as the nights of that booking need it. */
  Calendar lock(ListingId listing, UUID booking);

  /** The calendars as far as those nights need them, locked in the order of their ids. */
  List<Calendar> lock(Collection<ListingId> listings, StayDates nights);

  /** The calendars as far as those nights and the nights of that source need them, locked in the order of their ids. */
  List<Calendar> lock(Collection<ListingId> listings, StayDates nights, String source);

  /** Stores what became of a locked calendar. Refuses with nights-taken where the database knows the nights as taken. */
  void save(Calendar calendar);

  /** Stores many at once. */
  void saveAll(Collection<Calendar> calendars);

  /** Calendars as they are now, without a lock, in one query; standard rules for those that nobody has touched. */
  Map<ListingId, CalendarSnapshot> read(Collection<ListingId> listings, StayDates nights);

  /**
   * The same for who only asks what is taken: without the entries of imported nights, which {@link CalendarSnapshot#imported}
   * tells as well.
   */
  Map<ListingId, CalendarSnapshot> look(Collection<ListingId> listings, StayDates nights);
}
