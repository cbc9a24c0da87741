package dev.roost.listing.adapter.jooq;

import static dev.roost.listing.adapter.jooq.generated.Tables.LISTING;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.listing.domain.Address;
import dev.roost.listing.domain.Amenity;
import dev.roost.listing.domain.Bathrooms;
import dev.roost.listing.domain.Country;
import dev.roost.listing.domain.HouseRules;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.ListingContent;
import dev.roost.listing.domain.ListingSnapshot;
import dev.roost.listing.domain.Location;
import dev.roost.listing.domain.PropertyType;
import dev.roost.listing.domain.QuietHours;
import dev.roost.listing.domain.RegistrationNumber;
import dev.roost.listing.domain.Space;
import dev.roost.listing.domain.StayTimes;
import dev.roost.shared.UserId;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Listings as rows, and back; the co-hosts come as a column of their own. */
final class ListingRows {

  private ListingRows() {
  }

  /** All columns, in a fixed order. */
  static Map<Field<?>, @Nullable Object> ofNew(ListingSnapshot listing) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var reference = listing.reference();
    row.put(LISTING.ID, listing.id().value());
    row.put(LISTING.OWNER, listing.owner().value());
    row.put(LISTING.EXTERNAL_SOURCE, reference == null ? null : reference.source());
    row.put(LISTING.EXTERNAL_ID, reference == null ? null : reference.id());
    row.putAll(ofState(listing));
    return row;
  }

  /** All that can change, with the version it is stored as. */
  static Map<Field<?>, @Nullable Object> ofState(ListingSnapshot listing) {
    var content = listing.content();
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(LISTING.VERSION, listing.version() + 1);
    row.put(LISTING.STATUS, listing.status().name());
    row.put(LISTING.PUBLISHED_AT, listing.publishedAt());
    row.put(LISTING.TITLE, content.title());
    row.put(LISTING.DESCRIPTION, content.description());
    row.put(LISTING.AMENITIES, content.amenities().stream().map(Amenity::code).toArray(String[]::new));
    row.put(LISTING.INSTANT_BOOK, content.instantBook());
    row.put(LISTING.REGISTRATION_NUMBER, content.registrationNumber().value());
    row.put(LISTING.PHOTOS, PhotosJson.write(listing.photos()));
    put(row, content.space());
    put(row, content.houseRules());
    put(row, content.times());
    put(row, content.location());
    return row;
  }

  static Listing toListing(Record row) {
    return Listing.restore(new ListingSnapshot(new ListingId(row.get(LISTING.ID)), row.get(LISTING.VERSION),
        new UserId(row.get(LISTING.OWNER)), reference(row), ListingStatus.valueOf(row.get(LISTING.STATUS)),
        content(row), PhotosJson.read(row.get(LISTING.PHOTOS)), CoHostRows.read(row.get(CoHostRows.OF_LISTING)),
        row.get(LISTING.PUBLISHED_AT)));
  }

  static @Nullable ExternalReference reference(Record row) {
    var source = row.get(LISTING.EXTERNAL_SOURCE);
    return source == null ? null : new ExternalReference(source, row.get(LISTING.EXTERNAL_ID));
  }

  static @Nullable Position position(Record row) {
    var latitude = row.get(LISTING.LATITUDE);
    return latitude == null ? null : new Position(latitude, row.get(LISTING.LONGITUDE));
  }

  private static void put(Map<Field<?>, @Nullable Object> row, Space space) {
    var bathrooms = space.bathrooms();
    row.put(LISTING.ROOM_TYPE, space.roomType().name());
    row.put(LISTING.PROPERTY_TYPE, space.propertyType().code());
    row.put(LISTING.CAPACITY, space.capacity());
    row.put(LISTING.BEDROOMS, space.bedrooms());
    row.put(LISTING.BEDS, space.beds());
    row.put(LISTING.HALF_BATHROOMS, bathrooms == null ? null : bathrooms.halves());
  }

  private static void put(Map<Field<?>, @Nullable Object> row, HouseRules rules) {
    var quiet = rules.quietHours();
    row.put(LISTING.PETS_ALLOWED, rules.petsAllowed());
    row.put(LISTING.SMOKING_ALLOWED, rules.smokingAllowed());
    row.put(LISTING.PARTIES_ALLOWED, rules.partiesAllowed());
    row.put(LISTING.QUIET_FROM, quiet == null ? null : quiet.from());
    row.put(LISTING.QUIET_UNTIL, quiet == null ? null : quiet.until());
    row.put(LISTING.ADDITIONAL_RULES, rules.additional());
  }

  private static void put(Map<Field<?>, @Nullable Object> row, StayTimes times) {
    row.put(LISTING.CHECK_IN_FROM, times.checkInFrom());
    row.put(LISTING.CHECK_IN_UNTIL, times.checkInUntil());
    row.put(LISTING.CHECK_OUT_UNTIL, times.checkOutUntil());
  }

  private static void put(Map<Field<?>, @Nullable Object> row, @Nullable Location location) {
    var address = location == null ? null : location.address();
    row.put(LISTING.LATITUDE, location == null ? null : location.position().latitude());
    row.put(LISTING.LONGITUDE, location == null ? null : location.position().longitude());
    row.put(LISTING.ZONE, location == null ? null : location.zone().getId());
    row.put(LISTING.STREET, address == null ? null : address.street());
    row.put(LISTING.UNIT, address == null ? null : address.unit());
    row.put(LISTING.POSTAL_CODE, address == null ? null : address.postalCode());
    row.put(LISTING.NEIGHBOURHOOD, address == null ? null : address.neighbourhood());
    row.put(LISTING.CITY, address == null ? null : address.city());
    row.put(LISTING.REGION, address == null ? null : address.region());
    row.put(LISTING.COUNTRY, address == null ? null : address.country().code());
  }

  private static ListingContent content(Record row) {
    return new ListingContent(row.get(LISTING.TITLE), row.get(LISTING.DESCRIPTION), space(row),
        Amenity.withCodes(Arrays.asList(row.get(LISTING.AMENITIES))), houseRules(row),
        new StayTimes(row.get(LISTING.CHECK_IN_FROM), row.get(LISTING.CHECK_IN_UNTIL),
            row.get(LISTING.CHECK_OUT_UNTIL)),
        location(row), row.get(LISTING.INSTANT_BOOK), new RegistrationNumber(row.get(LISTING.REGISTRATION_NUMBER)));
  }

  private static Space space(Record row) {
    var halves = row.get(LISTING.HALF_BATHROOMS);
    return new Space(RoomType.valueOf(row.get(LISTING.ROOM_TYPE)), PropertyType.of(row.get(LISTING.PROPERTY_TYPE)),
        row.get(LISTING.CAPACITY), row.get(LISTING.BEDROOMS), row.get(LISTING.BEDS),
        halves == null ? null : new Bathrooms(halves));
  }

  private static HouseRules houseRules(Record row) {
    var quietFrom = row.get(LISTING.QUIET_FROM);
    return new HouseRules(row.get(LISTING.PETS_ALLOWED), row.get(LISTING.SMOKING_ALLOWED),
        row.get(LISTING.PARTIES_ALLOWED),
        quietFrom == null ? null : new QuietHours(quietFrom, row.get(LISTING.QUIET_UNTIL)),
        row.get(LISTING.ADDITIONAL_RULES));
  }

  private static @Nullable Location location(Record row) {
    var position = position(row);
    if (position == null) {
      return null;
    }
    var address = new Address(row.get(LISTING.STREET), row.get(LISTING.UNIT), row.get(LISTING.POSTAL_CODE),
        row.get(LISTING.NEIGHBOURHOOD), row.get(LISTING.CITY), row.get(LISTING.REGION),
        new Country(row.get(LISTING.COUNTRY)));
    return new Location(address, position, ZoneId.of(row.get(LISTING.ZONE)));
  }
}
