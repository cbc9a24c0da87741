package dev.roost.availability.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/** Calendars for the hosts of a listing. */
public interface HostCalendars {

  /**
   * Blocks or opens many nights and says which stays the host takes then, all of it or nothing.
   *
   * @param expectedVersion of the calendar that the host has read
   * @return the version of the calendar now
   */
  long change(Actor host, ListingId listing, ChangeNights command, long expectedVersion);

  /** The blocks that are not over, in order of their nights. */
  Page<BlockView> blocks(Actor host, ListingId listing, PageRequest page);

  /** Which stays the host takes. */
  StayRulesView stayRules(Actor host, ListingId listing);

  /**
   * Says which stays the host takes, in place of all that was said before.
   *
   * @param expectedVersion of the calendar that the host has read
   */
  StayRulesView replaceStayRules(Actor host, ListingId listing, ReplaceStayRules command, long expectedVersion);
}
