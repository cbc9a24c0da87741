package dev.roost.availability.domain;

import dev.roost.shared.StayDates;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Nights that a feed says are taken.
 *
 * @param uid as the feed calls the event; all that an event repeats has the same one
 * @param notes what the feed says of it for people
 */
@ValueObject
public record FeedEvent(String uid, StayDates nights, String notes) {

  public FeedEvent(String uid, StayDates nights) {
    this(uid, nights, "");
  }

  /** Nights under a name: notes are for reading once, and nothing to keep or to compare. */
  FeedEvent withoutNotes() {
    return new FeedEvent(uid, nights);
  }
}
