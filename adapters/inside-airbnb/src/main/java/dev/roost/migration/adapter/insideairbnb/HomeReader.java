package dev.roost.migration.adapter.insideairbnb;

import dev.roost.listing.contract.RoomType;
import dev.roost.migration.api.ListingRecord.Home;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what kind of place a row describes. */
final class HomeReader {

  private static final int MOST = 50;
  private static final int UNKNOWN = -1;
  private static final String OTHER = "other";
  private static final Pattern PART_OF = Pattern.compile("(?i)^(?:entire|(?:private |shared )?room in)\\s+");

  private final NameMap propertyTypes = NameMap.load("property-types.map");
  private final NameMap amenities = NameMap.load("amenities.map");

  Home read(Row row, List<String> amenityNames) {
    return new Home(roomType(row), propertyType(row), Numbers.whole(row, "accommodates", 1, MOST, 1),
        orUnknown(Numbers.whole(row, "bedrooms", 0, MOST, UNKNOWN)),
        orUnknown(Numbers.whole(row, "beds", 0, MOST, UNKNOWN)), Baths.of(row), codes(amenityNames));
  }

  private static RoomType roomType(Row row) {
    var name = row.required("room_type");
    return switch (name) {
      case "Entire home/apt" -> RoomType.ENTIRE_PLACE;
      case "Private room" -> RoomType.PRIVATE_ROOM;
      case "Shared room" -> RoomType.SHARED_ROOM;
      case "Hotel room" -> RoomType.HOTEL_ROOM;
      default -> throw BadRow.of("room_type", name, "a room type of Inside Airbnb");
    };
  }

  private String propertyType(Row row) {
    var building = PART_OF.matcher(row.text("property_type")).replaceFirst("");
    return propertyTypes.codesOf(building).stream().findFirst().orElse(OTHER);
  }

  private Set<String> codes(List<String> names) {
    return names.stream().flatMap(name -> amenities.codesOf(name).stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Integer orUnknown(int count) {
    return count == UNKNOWN ? null : count;
  }
}
