package dev.roost.availability.application;

import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CalendarFeed;
import dev.roost.availability.domain.CalendarFeeds;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.FeedAnswer;
import dev.roost.availability.domain.FeedContents;
import dev.roost.availability.domain.FeedReconciliation;
import dev.roost.availability.domain.ImportedEvent;
import dev.roost.availability.domain.NightSet;
import dev.roost.platform.Ids;
import dev.roost.shared.StayDates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes what a feed says into the calendar. The feed is locked first, then the calendar; call it within a transaction: the
 * events, the nights and the state of the feed are stored together or not at all.
 */
@Component
class FeedImport {

  private static final Logger LOG = LoggerFactory.getLogger(FeedImport.class);

  private final CalendarFeeds feeds;
  private final Calendars calendars;
  private final CalendarStore store;
  private final Ids ids;
  private final Clock clock;

  FeedImport(CalendarFeeds feeds, Calendars calendars, CalendarStore store, Ids ids, Clock clock) {
    this.feeds = feeds;
    this.calendars = calendars;
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Stores what came of a reading, unless the feed was changed or removed meanwhile.
   *
   * @param read as it was when it was read
   * @param zone of the listing
   * @param next when it is read again
   */
  void store(CalendarFeed read, FeedAnswer answer, ZoneId zone, Instant next) {
    feeds.lock(read.id()).filter(it -> it.version() == read.version()).ifPresent(feed -> {
      var known = feeds.events(feed.id());
      feed.answered(answer, known.size(), clock.instant(), next).ifPresent(it -> take(feed, known, it, zone));
      feeds.save(feed);
    });
  }

  /** Frees what the feed said is taken, from today on, and forgets it. */
  void remove(CalendarFeed feed, ZoneId zone) {
    follow(feed, NightSet.EMPTY, zone);
    feeds.remove(feed.id());
  }

  private void take(CalendarFeed feed, List<ImportedEvent> known, FeedContents contents,
      ZoneId zone) {
    var now = FeedReconciliation.of(known, contents, ids::next);
    feeds.replaceEvents(feed, now.events());
    follow(feed, now.nights(), zone);
    LOG.debug("Feed {}: {} events, {} added, {} moved, {} renamed, {} removed", feed.id(), now.events().size(),
        now.added(), now.moved(), now.renamed(), now.removed());
  }

  private void follow(CalendarFeed feed, NightSet nights, ZoneId zone) {
    var today = LocalDate.now(clock.withZone(zone));
    var calendar = lock(feed, nights, today);
    calendar.follow(feed.channel(), nights, today);
    store.save(calendar);
  }

  private Calendar lock(CalendarFeed feed, NightSet nights, LocalDate today) {
    var needed = NightSet
        .hull(Stream.concat(nights.ranges().stream(), Stream.of(new StayDates(today, today.plusDays(1))))
            .toList());
    return calendars.lock(List.of(feed.listing()), needed, feed.channel().source()).getFirst();
  }
}
