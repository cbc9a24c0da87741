package dev.roost.notification.adapter.rest;

import dev.roost.notification.contract.EventType;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Types of events as clients write them. */
final class EventTypes {

  private static final String CHOICE = Arrays.stream(EventType.values()).map(EventType::code)
      .collect(Collectors.joining(", ", "must be one of ", ""));

  private EventTypes() {
  }

  static Set<EventType> of(String field, Collection<String> codes) {
    return codes.stream()
        .map(code -> EventType.of(code).orElseThrow(() -> new Refused(new InvalidField(field, CHOICE))))
        .collect(Collectors.toSet());
  }
}
