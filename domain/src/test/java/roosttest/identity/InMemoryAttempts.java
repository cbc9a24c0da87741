package roosttest.identity;

import dev.roost.identity.domain.AttemptLimit;
import dev.roost.identity.domain.AttemptSubject;
import dev.roost.identity.domain.Attempts;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts attempts without a database. */
public final class InMemoryAttempts implements Attempts {

  private final Map<AttemptSubject, Window> windows = new HashMap<>();

  @Override
  public synchronized Optional<Instant> take(AttemptSubject subject, AttemptLimit limit, Instant now) {
    var blocked = blockedUntil(subject, limit, now);
    if (blocked.isEmpty()) {
      windows.merge(subject, new Window(1, now.plus(limit.within())),
          (window, fresh) -> window.isOver(now) ? fresh : new Window(window.taken() + 1, window.end()));
    }
    return blocked;
  }

  @Override
  public synchronized Optional<Instant> blockedUntil(AttemptSubject subject, AttemptLimit limit, Instant now) {
    return Optional.ofNullable(windows.get(subject))
        .filter(window -> !window.isOver(now) && window.taken() >= limit.most()).map(Window::end);
  }

  @Override
  public synchronized void giveBack(AttemptSubject subject) {
    windows.computeIfPresent(subject, (_, window) -> new Window(Math.max(0, window.taken() - 1), window.end()));
  }

  @Override
  public synchronized void forget(AttemptSubject subject) {
    windows.remove(subject);
  }

  @Override
  public synchronized void removeExpired(Instant now) {
    windows.values().removeIf(window -> window.isOver(now));
  }

  private record Window(int taken, Instant end) {

    boolean isOver(Instant now) {
      return !now.isBefore(end);
    }
  }
}
