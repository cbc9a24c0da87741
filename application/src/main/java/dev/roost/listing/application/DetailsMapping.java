package dev.roost.listing.application;

import dev.roost.listing.api.HouseRulesDetails;
import dev.roost.listing.api.HouseRulesDetails.QuietHoursDetails;
import dev.roost.listing.api.ListingDetails;
import dev.roost.listing.api.LocationDetails;
import dev.roost.listing.api.LocationDetails.AddressDetails;
import dev.roost.listing.api.SpaceDetails;
import dev.roost.listing.api.StayTimesDetails;
import dev.roost.listing.domain.Address;
import dev.roost.listing.domain.Amenity;
import dev.roost.listing.domain.Bathrooms;
import dev.roost.listing.domain.Country;
import dev.roost.listing.domain.HouseRules;
import dev.roost.listing.domain.ListingChange;
import dev.roost.listing.domain.Location;
import dev.roost.listing.domain.PropertyType;
import dev.roost.listing.domain.QuietHours;
import dev.roost.listing.domain.RegistrationNumber;
import dev.roost.listing.domain.Space;
import dev.roost.listing.domain.StayTimes;
import dev.roost.listing.domain.TimeZones;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what hosts and imports say into the domain's values, which check themselves. */
@Component
class DetailsMapping {

  private final TimeZones zones;

  DetailsMapping(TimeZones zones) {
    this.zones = zones;
  }

  /** Looks the time zone up, which may read a file: call it before a transaction begins. */
  ListingChange changeOf(ListingDetails details) {
    return new ListingChange(details.title(), details.description(), map(details.space(), DetailsMapping::space),
        map(details.amenities(), Amenity::withCodes), map(details.houseRules(), DetailsMapping::houseRules),
        map(details.times(), DetailsMapping::times), map(details.location(), this::location), details.instantBook(),
        map(details.registrationNumber(), RegistrationNumber::new));
  }

  static Space space(SpaceDetails details) {
    return new Space(details.roomType(), PropertyType.of(details.propertyType()), details.capacity(),
        details.bedrooms(), details.beds(), map(details.bathrooms(), Bathrooms::of));
  }

  static SpaceDetails details(Space space) {
    return new SpaceDetails(space.roomType(), space.propertyType().code(), space.capacity(), space.bedrooms(),
        space.beds(), map(space.bathrooms(), Bathrooms::number));
  }

  static HouseRulesDetails details(HouseRules rules) {
    return new HouseRulesDetails(rules.petsAllowed(), rules.smokingAllowed(), rules.partiesAllowed(),
        map(rules.quietHours(), quiet -> new QuietHoursDetails(quiet.from(), quiet.until())), rules.additional());
  }

  static StayTimesDetails details(StayTimes times) {
    return new StayTimesDetails(times.checkInFrom(), times.checkInUntil(), times.checkOutUntil());
  }

  private static HouseRules houseRules(HouseRulesDetails details) {
    return new HouseRules(details.petsAllowed(), details.smokingAllowed(), details.partiesAllowed(),
        map(details.quietHours(), quiet -> new QuietHours(quiet.from(), quiet.until())), details.additional());
  }

  private static StayTimes times(StayTimesDetails details) {
    return new StayTimes(details.checkInFrom(), details.checkInUntil(), details.checkOutUntil());
  }

  private Location location(LocationDetails details) {
    return new Location(address(details.address()), details.position(), zones.at(details.position()));
  }

  private static Address address(AddressDetails details) {
    return new Address(details.street(), details.unit(), details.postalCode(), details.neighbourhood(),
        details.city(), details.region(), new Country(details.country()));
  }

  private static <T, R> @Nullable R map(@Nullable T value, Function<T, R> mapping) {
    return value == null ? null : mapping.apply(value);
  }
}
