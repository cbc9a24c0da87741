package dev.roost.availability.adapter.ical;

import dev.roost.availability.application.FeedReader;
import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.contract.LeftOut;
import dev.roost.availability.domain.FeedContents;
import dev.roost.availability.domain.FeedEvent;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads calendar files, strictly where something could be missing, and gladly where not. */
@Component
class ParsedFeedReader implements FeedReader {

  @Override
  public Reading read(byte[] file, ZoneId zone, StayDates within) {
    try {
      return new Reading.Whole(new Turn(zone, within).of(Events.in(ContentLine.of(file))));
    } catch (Unusable unusable) {
      return new Reading.Unusable(unusable.trouble());
    }
  }

  /** One file while it is read. */
  private static final class Turn {

    private final ZoneId home;
    private final StayDates within;
    private final Map<String, Set<LocalDate>> replaced = new HashMap<>();
    private final Steps steps = new Steps();
    private final List<FeedEvent> events = new ArrayList<>();
    private final Map<String, LeftOut> leftOut = new HashMap<>();

    Turn(ZoneId home, StayDates within) {
      this.home = home;
      this.within = within;
    }

    FeedContents of(List<Properties> all) throws Unusable {
      all.forEach(this::noteReplaced);
      for (var each : all) {
        take(each);
      }
      return new FeedContents(events, leftOut, 0);
    }

    /** One time of an event that repeats is another one, or does not take place. */
    private void noteReplaced(Properties event) {
      event.find("RECURRENCE-ID").ifPresent(line -> {
        try {
          replaced.computeIfAbsent(event.uid(), _ -> new HashSet<>())
              .add(Moment.of(line, line.value(), home).at(home).toLocalDate());
        } catch (NotUnderstood not) {
          leftOut.put(event.uid(), not.why());
        }
      });
    }

    private void take(Properties event) throws Unusable {
      if (event.isCancelled()) {
        return;
      }
      var uid = event.uid();
      try {
        var notes = event.notes();
        for (var span : spans(event, uid)) {
          add(uid, span.nights(home), notes);
        }
      } catch (NotUnderstood not) {
        leftOut.put(uid, not.why());
      }
    }

    private List<Span> spans(Properties event, String uid) throws NotUnderstood, Unusable {
      var first = Span.of(event, home);
      if (event.has("RECURRENCE-ID")) {
        return List.of(first);
      }
      var others = replaced.getOrDefault(uid, Set.of());
      return new Repetition(event, first, home, steps).before(within.checkOut()).stream()
          .filter(span -> !others.contains(span.firstDay(home))).toList();
    }

    private void add(String uid, StayDates nights, String notes) throws Unusable {
      if (nights.overlaps(within)) {
        if (events.size() >= MOST_EVENTS) {
          throw new Unusable(FeedTrouble.TOO_MANY_EVENTS);
        }
        events.add(new FeedEvent(uid, new StayDates(later(nights.checkIn(), within.checkIn()),
            nights.checkOut().isBefore(within.checkOut()) ? nights.checkOut() : within.checkOut()), notes));
      }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
