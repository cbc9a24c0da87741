package dev.roost.search.adapter.rest;

import dev.roost.listing.contract.Party;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.platform.rest.Repeated;
import dev.roost.search.api.Area;
import dev.roost.search.api.PriceFilter;
import dev.roost.search.api.SearchListings;
import dev.roost.search.api.Sort;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is looked for, as the query string has it. */
record SearchParameters(
    @Schema(description = "Box: its southern border, in degrees of latitude.", example = "38.88") @Nullable Double south,
    @Schema(description = "Box: its western border, in degrees of longitude; greater than `east` where it crosses the 180th meridian.", example = "-77.06") @Nullable Double west,
    @Schema(description = "Box: its northern border.", example = "38.92") @Nullable Double north,
    @Schema(description = "Box: its eastern border.", example = "-77.00") @Nullable Double east,
    @Schema(description = "Circle: latitude of its centre, in degrees.") @Nullable Double latitude,
    @Schema(description = "Circle: longitude of its centre, in degrees.") @Nullable Double longitude,
    @Schema(description = "Circle: its radius in metres, at most 200,000.") @Nullable Integer radius,
    @Schema(description = "The first night.", example = "2026-12-24") @Nullable LocalDate checkIn,
    @Schema(description = "The day of leaving.", example = "2026-12-27") @Nullable LocalDate checkOut,
    @Schema(description = "Guests of 13 years and older.", defaultValue = "1") @Min(1) @Max(99) @Nullable Integer adults,
    @Schema(description = "Guests of 2 to 12 years.", defaultValue = "0") @Min(0) @Max(99) @Nullable Integer children,
    @Schema(description = "Guests under 2 years; they do not count.", defaultValue = "0") @Min(0) @Max(99) @Nullable Integer infants,
    @Schema(description = "Animals that come along.", defaultValue = "0") @Min(0) @Max(99) @Nullable Integer pets,
    @Schema(description = "Least price in minor units of the currency: of the stay, or of a night without dates.") @Nullable Long minPrice,
    @Schema(description = "Greatest price in minor units of the currency: of the stay, or of a night without dates.") @Nullable Long maxPrice,
    @Schema(description = "Only listings priced in this currency; needed for price bounds and for the order by price.", example = "USD") @Nullable String currency,
    @Schema(description = "Any of these room types; may be repeated.") @Nullable Set<RoomType> roomType,
    @ArraySchema(schema = @Schema(example = "wifi"), arraySchema = @Schema(description = "All of these amenities, by their codes of the catalogue; may be repeated, at most 20.")) @Nullable Set<String> amenity,
    @Schema(description = "Only listings that need no answer of the host.", defaultValue = "false") @Nullable Boolean instantBook,
    @Schema(description = "The order. `DISTANCE` needs a circle.", defaultValue = "RATING") @Nullable Sort sort,
    @Schema(description = "A currency that prices are shown in besides their own, for information, ISO 4217.", example = "USD") @Nullable String displayCurrency) {

  /**
   * Written out, since a constructor that the compiler makes has the annotations of the components: Spring reads those of all
   * parameters for each parameter, in every request, which took longer than the search.
   */
  SearchParameters(@Nullable Double south, @Nullable Double west, @Nullable Double north, @Nullable Double east,
      @Nullable Double latitude, @Nullable Double longitude, @Nullable Integer radius, @Nullable LocalDate checkIn,
      @Nullable LocalDate checkOut, @Nullable Integer adults, @Nullable Integer children, @Nullable Integer infants,
      @Nullable Integer pets, @Nullable Long minPrice, @Nullable Long maxPrice, @Nullable String currency,
      @Nullable Set<RoomType> roomType, @Nullable Set<String> amenity, @Nullable Boolean instantBook,
      @Nullable Sort sort, @Nullable String displayCurrency) {
    this.south = south;
    this.west = west;
    this.north = north;
    this.east = east;
    this.latitude = latitude;
    this.longitude = longitude;
    this.radius = radius;
    this.checkIn = checkIn;
    this.checkOut = checkOut;
    this.adults = adults;
    this.children = children;
    this.infants = infants;
    this.pets = pets;
    this.minPrice = minPrice;
    this.maxPrice = maxPrice;
    this.currency = currency;
    this.roomType = roomType;
    this.amenity = amenity;
    this.instantBook = instantBook;
    this.sort = sort;
    this.displayCurrency = displayCurrency;
  }

  SearchListings toQuery() {
    return new SearchListings(area(), stay(), party(), prices(), Repeated.of("roomType", roomType),
        Repeated.of("amenity", amenity), Boolean.TRUE.equals(instantBook),
        Objects.requireNonNullElse(sort, Sort.RATING),
        displayCurrency == null ? null : MoneyJson.currencyOf("displayCurrency", displayCurrency));
  }

  private Area area() {
    boolean box = Stream.of(south, west, north, east).anyMatch(Objects::nonNull);
    boolean circle = Stream.of(latitude, longitude, radius).anyMatch(Objects::nonNull);
    if (box == circle) {
      throw refused("south", box
          ? "must not be given together with latitude, longitude and radius"
          : "must be given with west, north and east; or give latitude, longitude and radius");
    }
    return box
        ? new Area.Box(given("south", south), given("west", west), given("north", north), given("east", east))
        : new Area.Around(new Position(given("latitude", latitude), given("longitude", longitude)),
            given("radius", radius));
  }

  private @Nullable StayDates stay() {
    if (checkIn == null && checkOut == null) {
      return null;
    }
    var from = given("checkIn", checkIn);
    var to = given("checkOut", checkOut);
    if (!from.isBefore(to)) {
      throw refused("checkOut", "must be after checkIn");
    }
    return StayDates.of(from, to);
  }

  private Party party() {
    return new Party(Objects.requireNonNullElse(adults, 1), Objects.requireNonNullElse(children, 0),
        Objects.requireNonNullElse(infants, 0), Objects.requireNonNullElse(pets, 0));
  }

  private @Nullable PriceFilter prices() {
    if (currency != null) {
      return new PriceFilter(MoneyJson.currencyOf("currency", currency), minPrice, maxPrice);
    }
    if (minPrice != null || maxPrice != null) {
      throw refused("currency", "is needed for price bounds");
    }
    return null;
  }

  private static <T> T given(String field, @Nullable T value) {
    if (value == null) {
      throw refused(field, "is required with what else is given");
    }
    return value;
  }

  private static Refused refused(String field, String reason) {
    return new Refused(new InvalidField(field, reason));
  }
}
