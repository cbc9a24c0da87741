package dev.roost.migration.api;

import dev.roost.shared.Actor;

/**
 * Takes rows of foreign files in, chunk by chunk. A chunk, its rejected rows and how far the import has come are stored
 * together or not at all. What says the same as in an earlier import is left alone, so that hosts keep what they changed
 * here meanwhile.
 */
public interface RecordImports {

  /** Listings with their hosts and base prices. */
  ImportRunView importListings(Actor actor, ImportTicket ticket, Chunk<ListingRecord> chunk);

  /** Calendars of listings that were imported before, each as a whole. */
  ImportRunView importCalendars(Actor actor, ImportTicket ticket, Chunk<CalendarRecord> chunk);

  /** Reviews of listings that were imported before. */
  ImportRunView importReviews(Actor actor, ImportTicket ticket, Chunk<ReviewRecord> chunk);
}
