package roosttest.availability;

import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.FeedId;
import dev.roost.availability.domain.CalendarFeed;
import dev.roost.availability.domain.CalendarFeed.Snapshot;
import dev.roost.availability.domain.CalendarFeeds;
import dev.roost.availability.domain.ImportedEvent;
import dev.roost.listing.contract.ListingId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Feeds in memory. It does not lock: whoever races uses a database. */
public final class InMemoryCalendarFeeds implements CalendarFeeds {

  private final Map<FeedId, Snapshot> all = new ConcurrentHashMap<>();
  private final Map<FeedId, List<ImportedEvent>> events = new ConcurrentHashMap<>();
  private final Supplier<Instant> clock;

  public InMemoryCalendarFeeds(Supplier<Instant> clock) {
    this.clock = clock;
  }

  @Override
  public Optional<CalendarFeed> find(ListingId listing, Channel channel) {
    return of(listing).stream().filter(it -> it.channel().equals(channel)).findFirst();
  }

  @Override
  public Optional<CalendarFeed> lock(ListingId listing, Channel channel) {
    return find(listing, channel);
  }

  @Override
  public Optional<CalendarFeed> lock(FeedId id) {
    return Optional.ofNullable(all.get(id)).map(CalendarFeed::restore);
  }

  @Override
  public List<CalendarFeed> lockAll(ListingId listing) {
    return of(listing);
  }

  @Override
  public List<CalendarFeed> of(ListingId listing) {
    return all.values().stream().filter(it -> it.listing().equals(listing))
        .sorted(Comparator.comparing(it -> it.channel().name())).map(CalendarFeed::restore).toList();
  }

  @Override
  public List<CalendarFeed> claim(int atMost, Duration lease) {
    var due = all.values().stream().filter(it -> !it.dueAt().isAfter(clock.get()))
        .sorted(Comparator.comparing(Snapshot::dueAt)).limit(atMost).toList();
    return due.stream().map(it -> CalendarFeed.restore(put(it, it.version(), clock.get().plus(lease)))).toList();
  }

  @Override
  public void add(CalendarFeed feed) {
    put(feed.snapshot(), 1, feed.snapshot().dueAt());
  }

  @Override
  public void save(CalendarFeed feed) {
    var known = all.get(feed.id());
    if (known == null || known.version() != feed.version()) {
      throw new IllegalStateException("Feed %s was changed meanwhile".formatted(feed.id()));
    }
    put(feed.snapshot(), feed.version() + 1, feed.snapshot().dueAt());
  }

  @Override
  public void remove(FeedId id) {
    all.remove(id);
    events.remove(id);
  }

  @Override
  public List<ImportedEvent> events(FeedId feed) {
    return events.getOrDefault(feed, List.of());
  }

  @Override
  public Map<Channel, List<ImportedEvent>> events(ListingId listing) {
    return of(listing).stream().collect(Collectors.toMap(CalendarFeed::channel, it -> events(it.id())));
  }

  @Override
  public Map<FeedId, Integer> counts(Collection<FeedId> feeds) {
    return feeds.stream().collect(Collectors.toMap(it -> it, it -> events(it).size()));
  }

  @Override
  public void replaceEvents(CalendarFeed feed, List<ImportedEvent> others) {
    events.put(feed.id(), List.copyOf(others));
  }

  private Snapshot put(Snapshot it, long version, Instant dueAt) {
    var stored = new Snapshot(it.id(), version, it.listing(), it.channel(), it.url(), it.createdAt(), dueAt,
        it.health(),
        it.validators(), it.emptyOnce());
    all.put(it.id(), stored);
    return stored;
  }
}
