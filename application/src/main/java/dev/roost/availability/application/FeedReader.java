package dev.roost.availability.application;

import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.domain.FeedContents;
import dev.roost.shared.StayDates;
import java.time.ZoneId;

/** Reads calendar files, however they were written. */
public interface FeedReader {

  /** How many events a feed has at most, what they repeat among them. */
  int MOST_EVENTS = 5_000;

  /**
   * Reads a file as a whole or not at all.
   *
   * @param zone of the listing: a time of the day falls on a night there
   * @param within which nights count; others are left out silently
   */
  Reading read(byte[] file, ZoneId zone, StayDates within);

  /** What came of it. */
  sealed interface Reading {

    /** All that it says. */
    record Whole(FeedContents contents) implements Reading {
    }

    /** It is no calendar, or not all of one. */
    record Unusable(FeedTrouble trouble) implements Reading {
    }
  }
}
