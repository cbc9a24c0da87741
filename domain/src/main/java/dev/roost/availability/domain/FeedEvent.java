package dev.roost.availability.domain;

import dev.roost.shared.StayDates;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Nights that a feed says are taken.
 *
 * @param uid as the feed calls the event; all that an event repeats has the same one
 */
@ValueObject
public record FeedEvent(String uid, StayDates nights) {
}
