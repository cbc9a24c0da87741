package dev.roost.listing.api;

import dev.roost.shared.Actor;
import java.util.List;

/** What hosts choose from; for everybody. It changes with a release of Roost only. */
public interface ListingCatalogue {

  List<AmenityEntry> amenities(Actor actor);

  List<PropertyTypeEntry> propertyTypes(Actor actor);

  /**
   * Something a place can have.
   *
   * @param code stable, such as {@code air-conditioning}
   * @param group such as {@code Kitchen and dining}, in English
   * @param label in English
   */
  record AmenityEntry(String code, String group, String label) {
  }

  /**
   * A kind of building.
   *
   * @param code stable, such as {@code guest-suite}
   * @param label in English
   */
  record PropertyTypeEntry(String code, String label) {
  }
}
