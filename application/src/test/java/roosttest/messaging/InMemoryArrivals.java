package roosttest.messaging;

import dev.roost.messaging.application.Arrivals;
import dev.roost.messaging.application.Nudge;
import dev.roost.messaging.application.Position;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Message;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Arrivals without a database: each in a transaction of its own, unless a test says which. */
public final class InMemoryArrivals implements Arrivals {

  private final List<Entry> entries = new CopyOnWriteArrayList<>();
  private long transaction = 1;
  private long sequence;
  private long oldestOpen = Long.MAX_VALUE;
  private Position forgotten = new Position(0, 0);

  @Override
  public synchronized void add(Conversation conversation, Message message) {
    add(conversation, message, ++transaction);
  }

  /** As one does that has begun earlier. */
  public synchronized void add(Conversation conversation, Message message, long inTransaction) {
    transaction = Math.max(transaction, inTransaction);
    entries.add(new Entry(new Position(inTransaction, ++sequence), conversation, message));
  }

  /** A transaction that has begun and is not over: the horizon stays below it. */
  public synchronized long open() {
    oldestOpen = ++transaction;
    return oldestOpen;
  }

  public synchronized void over() {
    oldestOpen = Long.MAX_VALUE;
  }

  @Override
  public synchronized Position horizon() {
    return new Position(Math.min(oldestOpen, transaction + 1), 0);
  }

  @Override
  public List<Arrived> after(Readers readers, Position position, int limit) {
    return entries.stream().filter(it -> it.position().compareTo(position) > 0).filter(
        it -> it.conversation().guest().equals(readers.user())
            || readers.listings().contains(it.conversation().listing()))
        .sorted(Comparator.comparing(Entry::position)).limit(limit)
        .map(it -> new Arrived(it.position(), it.conversation().id(), it.message())).toList();
  }

  @Override
  public Set<Nudge> nudgesAfter(Position position) {
    return entries.stream().filter(it -> it.position().compareTo(position) > 0)
        .map(it -> new Nudge(it.conversation().listing(), it.conversation().guest())).collect(Collectors.toSet());
  }

  @Override
  public Position forgottenUpTo() {
    return forgotten;
  }

  @Override
  public int forget(Instant before, int atMost) {
    var gone = entries.stream().filter(it -> it.message().at().isBefore(before))
        .sorted(Comparator.comparing(Entry::position)).limit(atMost).toList();
    entries.removeAll(gone);
    gone.stream().map(Entry::position).max(Comparator.naturalOrder()).filter(it -> it.compareTo(forgotten) > 0)
        .ifPresent(it -> forgotten = it);
    return gone.size();
  }

  private record Entry(Position position, Conversation conversation, Message message) {
  }
}
