package dev.roost.notification.application;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.spi.ListingRights;
import dev.roost.notification.api.ChangeFeed;
import dev.roost.notification.api.EventSlice;
import dev.roost.notification.api.EventView;
import dev.roost.notification.api.ReadEvents;
import dev.roost.notification.application.EventLog.Logged;
import dev.roost.notification.application.EventLog.Readers;
import dev.roost.notification.contract.NotificationRefusal.EventsForgotten;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ChangeFeedService implements ChangeFeed {

  private final EventLog log;
  private final ListingRights rights;
  private final EventRetention retention;
  private final Clock clock;

  ChangeFeedService(EventLog log, ListingRights rights, EventRetention retention, Clock clock) {
    this.log = log;
    this.rights = rights;
    this.retention = retention;
    this.clock = clock;
  }

  @Override
  public EventSlice read(Actor actor, ReadEvents query) {
    var types = ReadableTypes.of(actor, query.types());
    var now = clock.instant();
    var cursor = FeedCursor.of(query.page().after(), now);
    var horizon = log.horizon();
    mustBeKept(cursor, horizon, now);
    var limit = query.page().limit();
    var found = log.read(readers(actor), types, cursor.position(), horizon, limit + 1);
    return found.size() > limit ? slice(found.subList(0, limit), now) : last(found, horizon, now);
  }

  /** More is there already; it is kept from when it happened on. */
  private static EventSlice slice(List<Logged> page, Instant now) {
    var last = page.getLast();
    var at = last.event().at();
    return new EventSlice(events(page), new FeedCursor(last.position(), at.isBefore(now) ? at : now).toString(), true);
  }

  /** Whoever has seen all goes on from where nothing is added any more, so that nobody looks through that again. */
  private static EventSlice last(List<Logged> page, Position horizon, Instant now) {
    return new EventSlice(events(page), new FeedCursor(horizon, now).toString(), false);
  }

  private static List<EventView> events(List<Logged> page) {
    return page.stream().map(Logged::event).toList();
  }

  /** A position that is still to come was given by another database, of which this one is a copy. */
  private void mustBeKept(FeedCursor cursor, Position horizon, Instant now) {
    var since = retention.promisedSince(now);
    if (cursor.since().isBefore(since) || cursor.position().compareTo(horizon) > 0) {
      throw new Refused(new EventsForgotten(since));
    }
  }

  private Readers readers(Actor actor) {
    var user = ((Actor.User) actor).id();
    return actor.isAdmin()
        ? new Readers(true, user, Set.of())
        : new Readers(false, user, rights.listingsWith(user, HostRight.VIEW));
  }
}
