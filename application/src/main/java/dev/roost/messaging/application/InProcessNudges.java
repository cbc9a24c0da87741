package dev.roost.messaging.application;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** For a Roost of one node, and for what a node tells itself. */
public final class InProcessNudges implements LiveNudges {

  private final Map<UUID, Consumer<Nudge>> listeners = new ConcurrentHashMap<>();

  @Override
  public void send(Nudge nudge) {
    listeners.values().forEach(listener -> listener.accept(nudge));
  }

  @Override
  public Runnable listen(Consumer<Nudge> listener) {
    var name = UUID.randomUUID();
    listeners.put(name, listener);
    return () -> listeners.remove(name);
  }
}
