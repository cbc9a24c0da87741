package dev.roost.shared;

import java.util.ArrayList;
import java.util.List;
import org.jmolecules.event.types.DomainEvent;

/** What every aggregate has: the version it was loaded with, and the events it raised since. */
public abstract class Aggregate {

  private final long version;
  private final List<DomainEvent> events = new ArrayList<>();

  /** @param version 0 for one that was never stored */
  protected Aggregate(long version) {
    this.version = version;
  }

  /** The version this was loaded with; storing it checks that nobody stored another one meanwhile. */
  public final long version() {
    return version;
  }

  protected final void raise(DomainEvent event) {
    events.add(event);
  }

  /** Hands over what happened, once. */
  public final List<DomainEvent> takeEvents() {
    var taken = List.copyOf(events);
    events.clear();
    return taken;
  }
}
