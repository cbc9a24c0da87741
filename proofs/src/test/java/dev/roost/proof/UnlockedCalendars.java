package dev.roost.proof;

import dev.roost.availability.contract.CalendarEntryId;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CalendarSnapshot;
import dev.roost.availability.domain.Calendars;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calendars that forget to lock: what is read may be old before it is written. */
record UnlockedCalendars(Calendars locked) implements Calendars {

  @Override
  public Calendar lock(ListingId listing, StayDates nights) {
    return Calendar.restore(locked.read(List.of(listing), nights).values().iterator().next(),
        () -> new CalendarEntryId(UUID.randomUUID()));
  }

  @Override
  public Calendar lock(ListingId listing, UUID booking) {
    return locked.lock(listing, booking);
  }

  @Override
  public List<Calendar> lock(Collection<ListingId> listings, StayDates nights) {
    return locked.lock(listings, nights);
  }

  @Override
  public List<Calendar> lock(Collection<ListingId> listings, StayDates nights, String source) {
    return locked.lock(listings, nights, source);
  }

  @Override
  public void save(Calendar calendar) {
    locked.save(calendar);
  }

  @Override
  public void saveAll(Collection<Calendar> calendars) {
    locked.saveAll(calendars);
  }

  @Override
  public Map<ListingId, CalendarSnapshot> read(Collection<ListingId> listings, StayDates nights) {
    return locked.read(listings, nights);
  }

  @Override
  public Map<ListingId, CalendarSnapshot> look(Collection<ListingId> listings, StayDates nights) {
    return locked.look(listings, nights);
  }
}
