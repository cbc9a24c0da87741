package dev.roost.listing.contract;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A place on earth, in degrees of WGS 84.
 *
 * @param latitude -90 to 90
 * @param longitude -180 to 180
 */
@ValueObject
public record Position(double latitude, double longitude) {

  public Position {
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new Refused(new InvalidField("latitude", "must be from -90 to 90 degrees"));
    }
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new Refused(new InvalidField("longitude", "must be from -180 to 180 degrees"));
    }
  }
}
