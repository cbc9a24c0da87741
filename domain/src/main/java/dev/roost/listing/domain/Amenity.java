package dev.roost.listing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of what a place can have. Codes are part of the API: new ones may come, none changes or goes. */
public enum Amenity {
  // @formatter:off
  // basics
  ESSENTIALS(AmenityGroup.BASICS, "Essentials (towels, bed sheets, soap, toilet paper)"),
  HOT_WATER(AmenityGroup.BASICS, "Hot water"),
  TV(AmenityGroup.BASICS, "TV"),
  CLEANING_PRODUCTS(AmenityGroup.BASICS, "Cleaning products"),
  PRIVATE_LIVING_ROOM(AmenityGroup.BASICS, "Private living room"),
  // comfort
  AIR_CONDITIONING(AmenityGroup.COMFORT, "Air conditioning"),
  HEATING(AmenityGroup.COMFORT, "Heating"),
  CEILING_FAN(AmenityGroup.COMFORT, "Ceiling fan"),
  PORTABLE_FAN(AmenityGroup.COMFORT, "Portable fan"),
  INDOOR_FIREPLACE(AmenityGroup.COMFORT, "Indoor fireplace"),
  // bathroom
  BATHTUB(AmenityGroup.BATHROOM, "Bathtub"),
  HAIR_DRYER(AmenityGroup.BATHROOM, "Hair dryer"),
  SHAMPOO(AmenityGroup.BATHROOM, "Shampoo"),
  CONDITIONER(AmenityGroup.BATHROOM, "Conditioner"),
  BODY_SOAP(AmenityGroup.BATHROOM, "Body soap"),
  SHOWER_GEL(AmenityGroup.BATHROOM, "Shower gel"),
  BIDET(AmenityGroup.BATHROOM, "Bidet"),
  SAUNA(AmenityGroup.BATHROOM, "Sauna"),
  // bedroom
  BED_LINEN(AmenityGroup.BEDROOM, "Bed linen"),
  EXTRA_BEDDING(AmenityGroup.BEDROOM, "Extra pillows and blankets"),
  ROOM_DARKENING_SHADES(AmenityGroup.BEDROOM, "Room-darkening shades"),
  HANGERS(AmenityGroup.BEDROOM, "Hangers"),
  CLOTHING_STORAGE(AmenityGroup.BEDROOM, "Clothing storage"),
  IRON(AmenityGroup.BEDROOM, "Iron"),
  WASHER(AmenityGroup.BEDROOM, "Washing machine"),
  DRYER(AmenityGroup.BEDROOM, "Tumble dryer"),
  DRYING_RACK(AmenityGroup.BEDROOM, "Drying rack"),
  LAUNDROMAT_NEARBY(AmenityGroup.BEDROOM, "Laundromat nearby"),
  SAFE(AmenityGroup.BEDROOM, "Safe"),
  MOSQUITO_NET(AmenityGroup.BEDROOM, "Mosquito net"),
  // kitchen
  KITCHEN(AmenityGroup.KITCHEN, "Kitchen"),
  KITCHENETTE(AmenityGroup.KITCHEN, "Kitchenette"),
  COOKING_BASICS(AmenityGroup.KITCHEN, "Cooking basics (pots, pans, oil, salt, pepper)"),
  DISHES_AND_CUTLERY(AmenityGroup.KITCHEN, "Dishes and cutlery"),
  REFRIGERATOR(AmenityGroup.KITCHEN, "Refrigerator"),
  FREEZER(AmenityGroup.KITCHEN, "Freezer"),
  MICROWAVE(AmenityGroup.KITCHEN, "Microwave"),
  OVEN(AmenityGroup.KITCHEN, "Oven"),
  STOVE(AmenityGroup.KITCHEN, "Stove"),
  DISHWASHER(AmenityGroup.KITCHEN, "Dishwasher"),
  COFFEE_MAKER(AmenityGroup.KITCHEN, "Coffee maker"),
  COFFEE(AmenityGroup.KITCHEN, "Coffee"),
  KETTLE(AmenityGroup.KITCHEN, "Kettle"),
  TOASTER(AmenityGroup.KITCHEN, "Toaster"),
  BLENDER(AmenityGroup.KITCHEN, "Blender"),
  RICE_COOKER(AmenityGroup.KITCHEN, "Rice cooker"),
  BAKING_SHEET(AmenityGroup.KITCHEN, "Baking sheet"),
  WINE_GLASSES(AmenityGroup.KITCHEN, "Wine glasses"),
  DINING_TABLE(AmenityGroup.KITCHEN, "Dining table"),
  BARBECUE_UTENSILS(AmenityGroup.KITCHEN, "Barbecue utensils"),
  TRASH_COMPACTOR(AmenityGroup.KITCHEN, "Trash compactor"),
  // entertainment
  SOUND_SYSTEM(AmenityGroup.ENTERTAINMENT, "Sound system"),
  RECORD_PLAYER(AmenityGroup.ENTERTAINMENT, "Record player"),
  GAME_CONSOLE(AmenityGroup.ENTERTAINMENT, "Game console"),
  BOARD_GAMES(AmenityGroup.ENTERTAINMENT, "Board games"),
  BOOKS(AmenityGroup.ENTERTAINMENT, "Books"),
  PIANO(AmenityGroup.ENTERTAINMENT, "Piano"),
  POOL_TABLE(AmenityGroup.ENTERTAINMENT, "Pool table"),
  EXERCISE_EQUIPMENT(AmenityGroup.ENTERTAINMENT, "Exercise equipment"),
  // family
  FAMILY_FRIENDLY(AmenityGroup.FAMILY, "Suitable for families"),
  CRIB(AmenityGroup.FAMILY, "Cot"),
  TRAVEL_CRIB(AmenityGroup.FAMILY, "Travel cot"),
  HIGH_CHAIR(AmenityGroup.FAMILY, "High chair"),
  BABY_BATH(AmenityGroup.FAMILY, "Baby bath"),
  BABY_MONITOR(AmenityGroup.FAMILY, "Baby monitor"),
  CHANGING_TABLE(AmenityGroup.FAMILY, "Changing table"),
  CHILDREN_TOYS(AmenityGroup.FAMILY, "Children's books and toys"),
  CHILDREN_DINNERWARE(AmenityGroup.FAMILY, "Children's dinnerware"),
  OUTDOOR_PLAYGROUND(AmenityGroup.FAMILY, "Outdoor playground"),
  BABYSITTER_TIPS(AmenityGroup.FAMILY, "Babysitter recommendations"),
  // work
  WIFI(AmenityGroup.WORK, "Wifi"),
  WIRED_INTERNET(AmenityGroup.WORK, "Wired internet"),
  POCKET_WIFI(AmenityGroup.WORK, "Pocket wifi"),
  WORKSPACE(AmenityGroup.WORK, "Dedicated workspace"),
  // outdoors
  PATIO_OR_BALCONY(AmenityGroup.OUTDOORS, "Patio or balcony"),
  BACKYARD(AmenityGroup.OUTDOORS, "Garden or backyard"),
  OUTDOOR_FURNITURE(AmenityGroup.OUTDOORS, "Outdoor furniture"),
  OUTDOOR_DINING(AmenityGroup.OUTDOORS, "Outdoor dining area"),
  BBQ_GRILL(AmenityGroup.OUTDOORS, "Barbecue grill"),
  FIRE_PIT(AmenityGroup.OUTDOORS, "Fire pit"),
  HAMMOCK(AmenityGroup.OUTDOORS, "Hammock"),
  SUN_LOUNGERS(AmenityGroup.OUTDOORS, "Sun loungers"),
  BEACH_ACCESS(AmenityGroup.OUTDOORS, "Beach access"),
  LAKE_ACCESS(AmenityGroup.OUTDOORS, "Lake access"),
  WATERFRONT(AmenityGroup.OUTDOORS, "On the waterfront"),
  SKI_IN_SKI_OUT(AmenityGroup.OUTDOORS, "Ski in, ski out"),
  BICYCLES(AmenityGroup.OUTDOORS, "Bicycles"),
  CITY_VIEW(AmenityGroup.OUTDOORS, "City view"),
  GARDEN_VIEW(AmenityGroup.OUTDOORS, "Garden view"),
  SEA_VIEW(AmenityGroup.OUTDOORS, "Sea view"),
  MOUNTAIN_VIEW(AmenityGroup.OUTDOORS, "Mountain view"),
  PARK_VIEW(AmenityGroup.OUTDOORS, "Park view"),
  // parking
  FREE_PARKING(AmenityGroup.PARKING, "Free parking on the premises"),
  FREE_STREET_PARKING(AmenityGroup.PARKING, "Free parking on the street"),
  PAID_PARKING(AmenityGroup.PARKING, "Paid parking on the premises"),
  PAID_PARKING_NEARBY(AmenityGroup.PARKING, "Paid parking nearby"),
  EV_CHARGER(AmenityGroup.PARKING, "Charger for electric cars"),
  POOL(AmenityGroup.PARKING, "Pool"),
  HOT_TUB(AmenityGroup.PARKING, "Hot tub"),
  GYM(AmenityGroup.PARKING, "Gym"),
  ELEVATOR(AmenityGroup.PARKING, "Elevator"),
  // arrival
  SELF_CHECK_IN(AmenityGroup.ARRIVAL, "Self check-in"),
  LOCKBOX(AmenityGroup.ARRIVAL, "Lockbox"),
  KEYPAD(AmenityGroup.ARRIVAL, "Keypad"),
  SMART_LOCK(AmenityGroup.ARRIVAL, "Smart lock"),
  DOORMAN(AmenityGroup.ARRIVAL, "Doorman"),
  INTERCOM(AmenityGroup.ARRIVAL, "Intercom"),
  BUILDING_STAFF(AmenityGroup.ARRIVAL, "Building staff"),
  HOST_GREETS(AmenityGroup.ARRIVAL, "Host greets guests"),
  PRIVATE_ENTRANCE(AmenityGroup.ARRIVAL, "Private entrance"),
  LUGGAGE_DROP_OFF(AmenityGroup.ARRIVAL, "Luggage drop-off"),
  LONG_STAYS(AmenityGroup.ARRIVAL, "Long stays welcome"),
  BREAKFAST(AmenityGroup.ARRIVAL, "Breakfast"),
  CLEANING_DURING_STAY(AmenityGroup.ARRIVAL, "Cleaning during the stay"),
  EVENTS(AmenityGroup.ARRIVAL, "Suitable for events"),
  // safety
  SMOKE_ALARM(AmenityGroup.SAFETY, "Smoke alarm"),
  CARBON_MONOXIDE_ALARM(AmenityGroup.SAFETY, "Carbon monoxide alarm"),
  FIRE_EXTINGUISHER(AmenityGroup.SAFETY, "Fire extinguisher"),
  FIRST_AID_KIT(AmenityGroup.SAFETY, "First aid kit"),
  BEDROOM_LOCK(AmenityGroup.SAFETY, "Lock on the bedroom door"),
  EXTERIOR_CAMERAS(AmenityGroup.SAFETY, "Security cameras outside"),
  NOISE_MONITORS(AmenityGroup.SAFETY, "Noise monitors"),
  WINDOW_GUARDS(AmenityGroup.SAFETY, "Window guards"),
  SAFETY_GATES(AmenityGroup.SAFETY, "Baby safety gates"),
  OUTLET_COVERS(AmenityGroup.SAFETY, "Outlet covers"),
  FIREPLACE_GUARDS(AmenityGroup.SAFETY, "Fireplace guards"),
  PETS_LIVE_HERE(AmenityGroup.SAFETY, "Pets live here"),
  // accessibility
  WHEELCHAIR_ACCESSIBLE(AmenityGroup.ACCESSIBILITY, "Wheelchair accessible"),
  SINGLE_LEVEL(AmenityGroup.ACCESSIBILITY, "Single-level home"),
  STEP_FREE_ENTRANCE(AmenityGroup.ACCESSIBILITY, "Step-free entrance"),
  WIDE_DOORWAYS(AmenityGroup.ACCESSIBILITY, "Wide doorways"),
  GRAB_RAILS(AmenityGroup.ACCESSIBILITY, "Grab rails in the bathroom"),
  STEP_FREE_SHOWER(AmenityGroup.ACCESSIBILITY, "Step-free shower");
  // @formatter:on

  private static final Map<String, Amenity> BY_CODE = Stream.of(values())
      .collect(Collectors.toUnmodifiableMap(Amenity::code, Function.identity()));

  private final AmenityGroup group;
  private final String label;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Amenity(AmenityGroup group, String label) {
    this.group = group;
    this.label = label;
  }

  /** As clients write it: {@code air-conditioning}. */
  public String code() {
    return code;
  }

  public AmenityGroup group() {
    return group;
  }

  /** What people read, in English. */
  public String label() {
    return label;
  }

  public static Optional<Amenity> withCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The amenities with these codes, in the catalogue's order; refuses a code that is not in the catalogue. */
  public static Set<Amenity> withCodes(Collection<String> codes) {
    var found = EnumSet.noneOf(Amenity.class);
    codes.forEach(code -> found.add(withCode(code).orElseThrow(() -> new Refused(
        new InvalidField("amenities", "must be codes of the catalogue of amenities; it has no %s".formatted(code))))));
    return Collections.unmodifiableSet(found);
  }
}
