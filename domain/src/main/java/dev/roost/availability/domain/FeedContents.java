package dev.roost.availability.domain;

import dev.roost.availability.contract.LeftOut;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * All that a whole feed says.
 *
 * @param events that were understood
 * @param leftOut those that were not, by their uid
 * @param echoes how many are events of the very calendar that reads, come back
 */
@ValueObject
public record FeedContents(List<FeedEvent> events, Map<String, LeftOut> leftOut, int echoes) {

  public static final FeedContents NOTHING = new FeedContents(List.of(), Map.of(), 0);

  public FeedContents {
    events = List.copyOf(events);
    leftOut = Map.copyOf(leftOut);
  }

  /** Whether the feed is a calendar without events. */
  public boolean isEmpty() {
    return events.isEmpty() && leftOut.isEmpty() && echoes == 0;
  }

  /** Without what the reading calendar has told itself. */
  public FeedContents withoutEchoes(Predicate<FeedEvent> isOwn) {
    var others = events.stream().filter(event -> !isOwn.test(event)).map(FeedEvent::withoutNotes).toList();
    return new FeedContents(others, leftOut, echoes + events.size() - others.size());
  }
}
