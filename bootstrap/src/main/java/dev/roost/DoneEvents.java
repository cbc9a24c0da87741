package dev.roost;

import dev.roost.platform.Pace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Deletes events whose listeners are done: while one thread does it, others leave theirs to it, so that many cost one
 * transaction. What is left when a node dies is run again, as what it had begun.
 */
final class DoneEvents {

  private static final Duration AT_MOST_EVERY = Duration.ofMillis(50);

  private final Queue<UUID> done = new ConcurrentLinkedQueue<>();
  private final ReentrantLock deleting = new ReentrantLock();
  private final Pace pace = new Pace(AT_MOST_EVERY);
  private final Consumer<List<UUID>> delete;

  DoneEvents(Consumer<List<UUID>> delete) {
    this.delete = delete;
  }

  /** Deletes it, now or with the next ones of whoever is at it. */
  void add(UUID event) {
    done.add(event);
    while (!done.isEmpty() && deleting.tryLock()) {
      try {
        pace.await();
        deleteAll();
      } finally {
        deleting.unlock();
      }
    }
  }

  private void deleteAll() {
    var some = new ArrayList<UUID>();
    for (var event = done.poll(); event != null; event = done.poll()) {
      some.add(event);
    }
    if (!some.isEmpty()) {
      delete.accept(some);
    }
  }
}
