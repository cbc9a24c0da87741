package dev.roost.listing.domain;

import dev.roost.listing.contract.RoomType;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What guests get: how much of which kind of building, and how many it takes.
 *
 * @param capacity most guests (adults and children), 1 to 50
 * @param bedrooms 0 for a studio, at most 50; absent where nobody counted
 * @param beds at most 50; absent where nobody counted
 * @param bathrooms absent where nobody counted
 */
@ValueObject
public record Space(RoomType roomType, PropertyType propertyType, int capacity, @Nullable Integer bedrooms,
    @Nullable Integer beds, @Nullable Bathrooms bathrooms) {

  private static final int MOST = 50;

  public Space {
    require("space.capacity", capacity, 1);
    require("space.bedrooms", bedrooms, 0);
    require("space.beds", beds, 0);
  }

  private static void require(String field, @Nullable Integer value, int least) {
    if (value != null && (value < least || value > MOST)) {
      throw new Refused(new InvalidField(field, "must be from %d to %d".formatted(least, MOST)));
    }
  }
}
