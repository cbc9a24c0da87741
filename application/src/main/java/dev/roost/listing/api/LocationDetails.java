package dev.roost.listing.api;

import dev.roost.listing.contract.Position;

/**
 * Where a listing is, exactly.
 *
 * @param position the time zone follows from it
 */
public record LocationDetails(AddressDetails address, Position position) {

  /**
   * A postal address; each line at most 120 characters, empty where there is none.
   *
   * @param street with the house number
   * @param unit flat, floor or door
   * @param region state, province or department
   * @param country two capital letters of ISO 3166-1
   */
  public record AddressDetails(String street, String unit, String postalCode, String neighbourhood, String city,
      String region, String country) {
  }
}
