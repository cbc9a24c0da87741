package dev.roost.listing.domain;

import dev.roost.shared.Text;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A postal address; each line at most 120 characters, empty where there is none. Only neighbourhood, city, region and
 * country are for everybody: a postal code names a single building in some countries.
 *
 * @param street with the house number
 * @param unit flat, floor or door
 * @param region state, province or department
 */
@ValueObject
public record Address(String street, String unit, String postalCode, String neighbourhood, String city, String region,
    Country country) {

  private static final int MOST = 120;

  public Address {
    street = line("street", street);
    unit = line("unit", unit);
    postalCode = line("postalCode", postalCode);
    neighbourhood = line("neighbourhood", neighbourhood);
    city = line("city", city);
    region = line("region", region);
  }

  private static String line(String field, String value) {
    return Text.line("location.address." + field, value, 0, MOST);
  }
}
