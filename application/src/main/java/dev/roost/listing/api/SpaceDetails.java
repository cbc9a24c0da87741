package dev.roost.listing.api;

import dev.roost.listing.contract.RoomType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What guests get.
 *
 * @param propertyType code of the catalogue of property types
 * @param capacity most guests (adults and children), 1 to 50
 * @param bedrooms 0 to 50; absent where nobody counted
 * @param beds 0 to 50; absent where nobody counted
 * @param bathrooms 0 to 50 in steps of 0.5; absent where nobody counted
 */
public record SpaceDetails(RoomType roomType, String propertyType, int capacity, @Nullable Integer bedrooms,
    @Nullable Integer beds, @Nullable BigDecimal bathrooms) {
}
