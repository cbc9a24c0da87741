package dev.roost.availability.adapter.jooq;

import dev.roost.availability.contract.CalendarEntryId;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CalendarEntry;
import dev.roost.availability.domain.CalendarSnapshot;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.NightSet;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.Ids;
import dev.roost.shared.StayDates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Calendars in PostgreSQL. The lock is a statement of its own and entries are read in a later one: a statement that had
 * to wait for its lock would still read what there was before it waited. Needs read committed.
 */
@Repository
class JooqCalendars implements Calendars {

  private final CalendarLocks locks;
  private final CalendarQuery query;
  private final CalendarWriter writer;
  private final Ids ids;

  JooqCalendars(DSLContext db, Ids ids) {
    this.locks = new CalendarLocks(db);
    this.query = new CalendarQuery(db);
    this.writer = new CalendarWriter(db);
    this.ids = ids;
  }

  @Override
  public Calendar lock(ListingId listing, StayDates nights) {
    locks.take(List.of(listing));
    var snapshot = read(listing, nights);
    var hull = hullOfDeadHolds(snapshot, nights);
    return restore(hull.equals(nights) ? snapshot : read(listing, hull));
  }

  @Override
  public Calendar lock(ListingId listing, UUID booking) {
    locks.take(List.of(listing));
    return restore(query.around(listing, booking));
  }

  @Override
  public List<Calendar> lock(Collection<ListingId> listings, StayDates nights) {
    locks.take(listings);
    return query.around(listings, nights).values().stream().map(this::restore).toList();
  }

  @Override
  public List<Calendar> lock(Collection<ListingId> listings, StayDates nights, String source) {
    locks.take(listings);
    return query.around(listings, nights, source).values().stream().map(this::restore).toList();
  }

  @Override
  public void save(Calendar calendar) {
    writer.write(List.of(calendar));
  }

  @Override
  public void saveAll(Collection<Calendar> calendars) {
    writer.write(calendars);
  }

  @Override
  public Map<ListingId, CalendarSnapshot> read(Collection<ListingId> listings, StayDates nights) {
    return query.around(listings, nights);
  }

  @Override
  public Map<ListingId, CalendarSnapshot> look(Collection<ListingId> listings, StayDates nights) {
    return query.toLookAt(listings, nights);
  }

  private CalendarSnapshot read(ListingId listing, StayDates nights) {
    return query.around(List.of(listing), nights).values().iterator().next();
  }

  /** Who ends a dead hold frees all its nights, and must know what was imported for them. */
  private static StayDates hullOfDeadHolds(CalendarSnapshot snapshot, StayDates nights) {
    var dead = snapshot.entries().stream().filter(entry -> entry.isDeadAt(snapshot.readAt()))
        .map(CalendarEntry::nights);
    return NightSet.hull(Stream.concat(Stream.of(nights), dead).toList());
  }

  private Calendar restore(CalendarSnapshot snapshot) {
    return Calendar.restore(snapshot, () -> new CalendarEntryId(ids.next()));
  }
}
