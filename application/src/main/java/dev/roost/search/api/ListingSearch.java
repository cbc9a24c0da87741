package dev.roost.search.api;

import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/** Finding a place to stay. */
public interface ListingSearch {

  /**
   * The listings that are asked for, in the asked order. With dates every hit could be booked when it was found, for the
   * total it shows.
   *
   * @param anyone everybody may search
   */
  Page<HitView> search(Actor anyone, SearchListings query, PageRequest page);
}
