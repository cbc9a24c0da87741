package roosttest.payment;

import dev.roost.payment.application.EventInbox;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.ProviderEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events in memory: one thread, due by a clock. */
public final class InMemoryEventInbox implements EventInbox {

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, EventCursor> cursors = new HashMap<>();
  private final Clock clock;

  public InMemoryEventInbox(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean add(String provider, ProviderEvent event) {
    var now = clock.instant();
    return rows.putIfAbsent(provider + " " + event.id(), new Row(provider, event, now, now, 0)) == null;
  }

  @Override
  public List<Received> claim(int atMost, Duration lease) {
    var now = clock.instant();
    var due = rows.values().stream().filter(row -> row.due() != null && !now.isBefore(row.due())).limit(atMost)
        .toList();
    return due.stream().map(row -> {
      var received = new Received(row.provider(), row.event(), row.failures());
      change(received, row.failures(), now.plus(lease));
      return received;
    }).toList();
  }

  @Override
  public void done(Received received) {
    change(received, received.failures(), null);
  }

  @Override
  public void postpone(Received received, Duration after, String why) {
    change(received, received.failures() + 1, clock.instant().plus(after));
  }

  @Override
  public Optional<EventCursor> cursor(String provider) {
    return Optional.ofNullable(cursors.get(provider));
  }

  @Override
  public void moveCursor(String provider, EventCursor cursor) {
    cursors.put(provider, cursor);
  }

  @Override
  public int forget(Duration age) {
    var before = rows.size();
    rows.values().removeIf(row -> row.due() == null && !row.received().isAfter(clock.instant().minus(age)));
    return before - rows.size();
  }

  private void change(Received received, int failures, @Nullable Instant due) {
    rows.computeIfPresent(received.provider() + " " + received.event().id(),
        (_, row) -> new Row(row.provider(), row.event(), row.received(), due, failures));
  }

  private record Row(String provider, ProviderEvent event, Instant received, @Nullable Instant due, int failures) {
  }
}
