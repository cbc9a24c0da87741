package dev.roost.availability.api;

import dev.roost.availability.contract.StayTerms;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;
import dev.roost.shared.StayDates;
import java.util.List;

/**
 * Calendars in bulk, for imports. Only Roost itself may do this; each call is one transaction. No event tells of it:
 * whoever imports has search rebuilt when it is done.
 */
public interface CalendarImports {

  /** How many calendars one call takes. */
  int MOST = 1000;

  /**
   * Lets a source say which nights of these listings are taken, in place of all that it said before. Nights that
   * something else has stay with it; should they be freed, they close again. Saying the same again changes nothing.
   *
   * @param system Roost itself
   * @param source names whoever says so, the same in each import
   * @param calendars each listing once, at most 1000
   * @return how many calendars are others now
   */
  int replaceBlocks(Actor system, String source, List<ImportedCalendar> calendars);

  /**
   * Says which stays the hosts of these listings take, in general, in place of what was said before; terms for dates stay.
   *
   * @param system Roost itself
   * @param terms each listing once, at most 1000
   * @return how many calendars are others now
   */
  int replaceGeneralTerms(Actor system, List<ImportedTerms> terms);

  /**
   * Says which stays the hosts of these listings take on some dates, in place of all that was said of dates before; the
   * general terms stay.
   *
   * @param system Roost itself
   * @param terms each listing once, at most 1000
   * @return how many calendars are others now
   */
  int replaceDatedTerms(Actor system, List<ImportedDatedTerms> terms);

  /**
   * What a source says of one listing.
   *
   * @param closed ranges of nights that are taken, in any order; they may touch and overlap
   */
  record ImportedCalendar(ListingId listing, List<StayDates> closed) {

    public ImportedCalendar {
      closed = List.copyOf(closed);
    }
  }

  /** Which stays the host of one listing takes. */
  record ImportedTerms(ListingId listing, StayTerms terms) {

    /** Takes any numbers and makes sense of them: at least a night, at most 1125, and no minimum above the maximum. */
    public static ImportedTerms ofNights(ListingId listing, long minimum, long maximum) {
      var shortest = Math.clamp(minimum, 1, StayTerms.MOST_NIGHTS);
      var longest = Math.clamp(maximum, shortest, StayTerms.MOST_NIGHTS);
      return new ImportedTerms(listing,
          new StayTerms(shortest, null, longest, null, null, null, null, null, null));
    }
  }

  /**
   * Which stays the host of one listing takes on some dates.
   *
   * @param dated each range once, at most {@value #MOST_DATED}
   */
  record ImportedDatedTerms(ListingId listing, List<DatedTerms> dated) {

    /** How many ranges of dates a calendar has terms for. */
    public static final int MOST_DATED = 200;

    public ImportedDatedTerms {
      dated = List.copyOf(dated);
    }
  }
}
