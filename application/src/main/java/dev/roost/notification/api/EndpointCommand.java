package dev.roost.notification.api;

import dev.roost.notification.contract.EventType;
import java.util.Set;

/** What is to be sent, and where to. */
public record EndpointCommand(String url, String description, Set<EventType> types, boolean enabled) {
  public EndpointCommand {
    types = Set.copyOf(types);
  }
}
