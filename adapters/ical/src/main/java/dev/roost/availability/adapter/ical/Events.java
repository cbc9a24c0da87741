package dev.roost.availability.adapter.ical;

import dev.roost.availability.application.FeedReader;
import dev.roost.availability.contract.FeedTrouble;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Finds the events of a calendar file, and whether all of the file is there. */
final class Events {

  private static final int DEEPEST = 10;

  private final Deque<String> open = new ArrayDeque<>();
  private final List<Properties> found = new ArrayList<>();
  private boolean begun;

  private Events() {
  }

  /** The events of a whole file; what lies around calendars, and within events, is nobody's business. */
  static List<Properties> in(List<ContentLine> lines) throws Unusable {
    var events = new Events();
    for (var line : lines) {
      events.take(line);
    }
    if (!events.begun) {
      throw new Unusable(FeedTrouble.NOT_A_CALENDAR);
    }
    if (!events.open.isEmpty()) {
      throw new Unusable(FeedTrouble.TRUNCATED);
    }
    return events.found;
  }

  private void take(ContentLine line) throws Unusable {
    switch (line.name()) {
      case "BEGIN" -> begin(line.value().toUpperCase(Locale.ROOT));
      case "END" -> end(line.value().toUpperCase(Locale.ROOT));
      default -> {
        if (isInEvent()) {
          found.getLast().add(line);
        } else if (!begun) {
          throw new Unusable(FeedTrouble.NOT_A_CALENDAR);
        }
      }
    }
  }

  private void begin(String component) throws Unusable {
    if (open.isEmpty() != component.equals("VCALENDAR") || open.size() >= DEEPEST) {
      throw new Unusable(begun ? FeedTrouble.TRUNCATED : FeedTrouble.NOT_A_CALENDAR);
    }
    begun = true;
    open.push(component);
    if (isInEvent()) {
      if (found.size() >= FeedReader.MOST_EVENTS) {
        throw new Unusable(FeedTrouble.TOO_MANY_EVENTS);
      }
      found.add(new Properties());
    }
  }

  /** Where something ends that is not what began last, something is missing between. */
  private void end(String component) throws Unusable {
    if (!component.equals(open.poll())) {
      throw new Unusable(begun ? FeedTrouble.TRUNCATED : FeedTrouble.NOT_A_CALENDAR);
    }
  }

  private boolean isInEvent() { return open.size() == 2 && "VEVENT".equals(open.peek()); }
}
