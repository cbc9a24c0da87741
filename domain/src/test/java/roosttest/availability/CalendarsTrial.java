package roosttest.availability;

import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CalendarEntry;
import dev.roost.availability.domain.CalendarSnapshot;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.CheckInTime;
import dev.roost.availability.domain.EntryReason;
import dev.roost.availability.domain.NightSet;
import dev.roost.availability.domain.Taking;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@link Calendars} on trial. Nights are counted from thirty days ahead, since time is the real one. */
public abstract class CalendarsTrial {

  protected static final CheckInTime CHECK_IN = new CheckInTime(LocalTime.of(15, 0), ZoneId.of("Europe/Lisbon"));
  static final StayDates EVERYTHING = StayDates.of("2000-01-01", "2100-01-01");
  protected final ListingId listing = new ListingId(UUID.randomUUID());
  protected final UUID ann = UUID.randomUUID();
  protected final UUID ben = UUID.randomUUID();
  private final LocalDate first = LocalDate.now(CHECK_IN.zone()).plusDays(30);

  protected abstract Calendars calendars();

  /** Runs something in a transaction of its own. */
  protected abstract <T> T inTransaction(Supplier<T> work);

  protected final StayDates nights(int from, int to) {
    return new StayDates(day(from), day(to));
  }

  protected final LocalDate day(int number) {
    return first.plusDays(number);
  }

  protected static StayDates around(StayDates stay) {
    return Calendar.windowAround(stay);
  }

  protected final Taking take(StayDates stay, UUID booking) {
    return inTransaction(() -> {
      var calendar = calendars().lock(listing, around(stay));
      var taking = calendar.reserve(stay, booking, CHECK_IN);
      calendars().save(calendar);
      return taking;
    });
  }

  protected final Taking hold(StayDates stay, UUID booking, Instant until) {
    return inTransaction(() -> {
      var calendar = calendars().lock(listing, around(stay));
      var taking = calendar.hold(stay, booking, until, CHECK_IN);
      calendars().save(calendar);
      return taking;
    });
  }

  protected final Taking move(StayDates stay, UUID booking) {
    return inTransaction(() -> {
      var calendar = calendars().lock(listing, EVERYTHING);
      var taking = calendar.move(stay, booking);
      calendars().save(calendar);
      return taking;
    });
  }

  protected final void change(StayDates window, Consumer<Calendar> change) {
    inTransaction(() -> saved(calendars().lock(listing, window), change));
  }

  protected final void ofBooking(UUID booking, Consumer<Calendar> change) {
    inTransaction(() -> saved(calendars().lock(listing, booking), change));
  }

  protected final void importNights(String source, StayDates... nights) {
    importInto(List.of(listing), source, nights);
  }

  protected final void importInto(List<ListingId> listings, String source, StayDates... nights) {
    inTransaction(() -> {
      var locked = calendars().lock(listings, NightSet.hull(List.of(nights)), source);
      locked.forEach(calendar -> calendar.replaceImported(source, NightSet.of(List.of(nights))));
      calendars().saveAll(locked);
      return locked;
    });
  }

  protected final Calendar saved(Calendar calendar, Consumer<Calendar> change) {
    change.accept(calendar);
    calendars().save(calendar);
    return calendar;
  }

  protected final CalendarSnapshot read() {
    return calendars().read(List.of(listing), EVERYTHING).values().iterator().next();
  }

  protected final Map<StayDates, EntryReason> reasons() {
    return read().entries().stream().collect(Collectors.toMap(CalendarEntry::nights, CalendarEntry::reason));
  }
}
