package dev.roost.notification.api;

import dev.roost.notification.contract.EventType;
import dev.roost.shared.PageRequest;
import java.util.Set;

/**
 * Which events are asked for.
 *
 * @param types empty for all that whoever asks may read
 * @param page after the {@code next} of the slice before; without one, from the oldest that is kept
 */
public record ReadEvents(Set<EventType> types, PageRequest page) {
  public ReadEvents {
    types = Set.copyOf(types);
  }
}
