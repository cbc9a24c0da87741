package dev.roost.search.application;

import dev.roost.availability.spi.OpenNights.Outlook;
import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.spi.PriceOutlook;
import java.time.LocalDate;
import java.util.Set;

/**
 * All that search knows of a listing on the market.
 *
 * @param until nights from that date on are not known yet
 */
public record Card(Face face, boolean petsAllowed, Set<String> amenities, Outlook calendar, PriceOutlook prices,
    LocalDate until) {

  public ListingId listing() {
    return face.listing();
  }
}
