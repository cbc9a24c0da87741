package roosttest.availability;

import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CalendarEntry;
import dev.roost.availability.domain.CalendarSnapshot;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.EntryReason;
import dev.roost.availability.domain.ImportedNights;
import dev.roost.availability.domain.NightSet;
import dev.roost.availability.domain.StayRules;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Calendars without a database. Within {@link #inTransaction} they lock, and change when it ends; outside of one they
 * neither lock nor wait.
 */
public final class InMemoryCalendars implements Calendars {

  private final Map<ListingId, Stored> stored = new ConcurrentHashMap<>();
  private final Map<ListingId, ReentrantLock> locks = new ConcurrentHashMap<>();
  private final Map<Thread, Transaction> transactions = new ConcurrentHashMap<>();
  private final Supplier<Instant> clock;

  public InMemoryCalendars(Supplier<Instant> clock) {
    this.clock = clock;
  }

  /** Runs something that happens as a whole or, if it throws, not at all. */
  public <T> T inTransaction(Supplier<T> work) {
    var mine = new Transaction(new HashMap<>(), new ArrayList<>());
    transactions.put(Thread.currentThread(), mine);
    try {
      var result = work.get();
      stored.putAll(mine.changed());
      return result;
    } finally {
      transactions.remove(Thread.currentThread());
      mine.held().forEach(ReentrantLock::unlock);
    }
  }

  @Override
  public Calendar lock(ListingId listing, StayDates nights) {
    takeLock(listing);
    return restore(listing);
  }

  @Override
  public Calendar lock(ListingId listing, UUID booking) {
    takeLock(listing);
    return restore(listing);
  }

  @Override
  public List<Calendar> lock(Collection<ListingId> listings, StayDates nights, String source) {
    return lock(listings, nights);
  }

  @Override
  public List<Calendar> lock(Collection<ListingId> listings, StayDates nights) {
    var inOrder = listings.stream().distinct().sorted(Comparator.comparing(ListingId::toString)).toList();
    inOrder.forEach(this::takeLock);
    return inOrder.stream().map(this::restore).toList();
  }

  @Override
  public void save(Calendar calendar) {
    var changed = find(calendar.listing()).with(calendar);
    var mine = transactions.get(Thread.currentThread());
    (mine == null ? stored : mine.changed()).put(calendar.listing(), changed);
  }

  @Override
  public void saveAll(Collection<Calendar> calendars) {
    calendars.forEach(this::save);
  }

  @Override
  public Map<ListingId, CalendarSnapshot> read(Collection<ListingId> listings, StayDates nights) {
    var read = new LinkedHashMap<ListingId, CalendarSnapshot>();
    listings.forEach(listing -> read.put(listing, snapshot(listing)));
    return read;
  }

  @Override
  public Map<ListingId, CalendarSnapshot> look(Collection<ListingId> listings, StayDates nights) {
    var looked = read(listings, nights);
    looked.replaceAll((_, all) -> new CalendarSnapshot(all.listing(), all.version(), all.rules(), all.window(),
        all.entries().stream().filter(entry -> !(entry.reason() instanceof EntryReason.Imported)).toList(),
        all.imported(), all.readAt()));
    return looked;
  }

  /** Everything of a calendar. */
  public CalendarSnapshot snapshot(ListingId listing) {
    var calendar = find(listing);
    var imported = calendar.imported().entrySet().stream()
        .flatMap(each -> each.getValue().ranges().stream().map(range -> new ImportedNights(each.getKey(), range)));
    return new CalendarSnapshot(listing, calendar.version(), calendar.rules(), CalendarFixture.EVERY_NIGHT,
        calendar.entries(), imported.toList(), clock.get());
  }

  private Calendar restore(ListingId listing) {
    return Calendar.restore(snapshot(listing), CalendarFixture::anId);
  }

  private Stored find(ListingId listing) {
    var mine = transactions.get(Thread.currentThread());
    var changed = mine == null ? null : mine.changed().get(listing);
    return changed == null ? stored.getOrDefault(listing, Stored.EMPTY) : changed;
  }

  private void takeLock(ListingId listing) {
    var mine = transactions.get(Thread.currentThread());
    if (mine != null) {
      var lock = locks.computeIfAbsent(listing, none -> new ReentrantLock());
      lock.lock();
      mine.held().add(lock);
    }
  }

  private record Transaction(Map<ListingId, Stored> changed, List<ReentrantLock> held) {
  }

  private record Stored(long version, StayRules rules, List<CalendarEntry> entries, Map<String, NightSet> imported) {

    static final Stored EMPTY = new Stored(1, StayRules.STANDARD, List.of(), Map.of());

    Stored with(Calendar calendar) {
      var changes = calendar.changes();
      var left = new LinkedHashMap<Object, CalendarEntry>();
      entries.stream().filter(entry -> !changes.removed().contains(entry.id()))
          .forEach(entry -> left.put(entry.id(), entry));
      changes.altered().forEach(entry -> left.replace(entry.id(), entry));
      for (var entry : changes.added()) {
        if (left.values().stream().anyMatch(other -> other.nights().overlaps(entry.nights()))) {
          throw new Refused(new NightsTaken(entry.nights().nights().toList()));
        }
        left.put(entry.id(), entry);
      }
      var sources = new HashMap<>(imported);
      sources.putAll(changes.imported());
      return new Stored(version + (changes.byHost() ? 1 : 0), calendar.rules(), List.copyOf(left.values()), sources);
    }
  }
}
