package roosttest.notification;

import dev.roost.listing.contract.ListingId;
import dev.roost.notification.api.EventView;
import dev.roost.notification.application.EventLog;
import dev.roost.notification.application.Position;
import dev.roost.notification.contract.EventType;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events without a database: each is a transaction of its own. */
public final class InMemoryEventLog implements EventLog {

  private final List<Logged> events = new ArrayList<>();
  private long transactions = 1;

  @Override
  public void append(EventView event, @Nullable UserId user) {
    events.add(new Logged(new Position(transactions++, 1), event, user));
  }

  @Override
  public Position horizon() {
    return new Position(transactions, 0);
  }

  @Override
  public List<Logged> read(Readers readers, Set<EventType> types, Position after, Position before, int limit) {
    return events.stream().filter(it -> it.position().compareTo(after) > 0 && it.position().compareTo(before) < 0)
        .filter(it -> isFor(readers, it)).filter(it -> types.contains(it.event().type())).limit(limit).toList();
  }

  @Override
  public List<EventView> between(Readers readers, Set<EventType> types, Instant from, Instant to, int limit) {
    return events.stream().filter(it -> isFor(readers, it)).map(Logged::event).filter(it -> types.contains(it.type()))
        .filter(it -> !it.at().isBefore(from) && it.at().isBefore(to)).limit(limit).toList();
  }

  @Override
  public int forget(Instant before, int atMost) {
    var old = events.stream().filter(it -> it.event().at().isBefore(before)).limit(atMost).toList();
    events.removeAll(old);
    return old.size();
  }

  private static boolean isFor(Readers readers, Logged logged) {
    var listing = logged.event().data().listing();
    return readers.everybody() || (readers.user() != null && readers.user().equals(logged.user()))
        || (listing != null && readers.listings().contains(new ListingId(listing)));
  }
}
