package dev.roost.listing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of kinds of buildings. Codes are part of the API: new ones may come, none changes or goes. */
public enum PropertyType {
  // @formatter:off
  APARTMENT("Apartment"),
  CONDO("Condominium"),
  LOFT("Loft"),
  SERVICED_APARTMENT("Serviced apartment"),
  APARTHOTEL("Aparthotel"),
  HOUSE("House"),
  TOWNHOUSE("Townhouse"),
  BUNGALOW("Bungalow"),
  COTTAGE("Cottage"),
  VILLA("Villa"),
  CABIN("Cabin"),
  CHALET("Chalet"),
  TINY_HOUSE("Tiny house"),
  VACATION_HOME("Vacation home"),
  CASA_PARTICULAR("Casa particular"),
  GUEST_SUITE("Guest suite"),
  GUESTHOUSE("Guesthouse"),
  BED_AND_BREAKFAST("Bed and breakfast"),
  HOTEL("Hotel"),
  BOUTIQUE_HOTEL("Boutique hotel"),
  HOSTEL("Hostel"),
  DORM("Dormitory"),
  RESORT("Resort"),
  RYOKAN("Ryokan"),
  RIAD("Riad"),
  MASSERIA("Masseria"),
  TRULLO("Trullo"),
  FARM_STAY("Farm stay"),
  RANCH("Ranch"),
  BARN("Barn"),
  CASTLE("Castle"),
  TOWER("Tower"),
  WINDMILL("Windmill"),
  LIGHTHOUSE("Lighthouse"),
  EARTH_HOUSE("Earth house"),
  CAVE("Cave"),
  DOME("Dome"),
  TREEHOUSE("Treehouse"),
  HUT("Hut"),
  YURT("Yurt"),
  TIPI("Tipi"),
  TENT("Tent"),
  CAMPSITE("Campsite"),
  CAMPER("Camper or motorhome"),
  TRAIN("Train carriage"),
  SHIPPING_CONTAINER("Shipping container"),
  BOAT("Boat"),
  HOUSEBOAT("Houseboat"),
  ISLAND("Island"),
  RELIGIOUS_BUILDING("Religious building"),
  OTHER("Other");
  // @formatter:on

  private static final Map<String, PropertyType> BY_CODE = Stream.of(values())
      .collect(Collectors.toUnmodifiableMap(PropertyType::code, Function.identity()));

  private final String label;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  PropertyType(String label) {
    this.label = label;
  }

  /** As clients write it: {@code guest-suite}. */
  public String code() {
    return code;
  }

  /** What people read, in English. */
  public String label() {
    return label;
  }

  public static Optional<PropertyType> withCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The type with this code; refuses one that is not in the catalogue. */
  public static PropertyType of(String code) {
    return withCode(code).orElseThrow(() -> new Refused(new InvalidField("space.propertyType",
        "must be a code of the catalogue of property types; it has no %s".formatted(code))));
  }
}
