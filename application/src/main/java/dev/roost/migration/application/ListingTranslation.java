package dev.roost.migration.application;

import dev.roost.identity.api.ImportHost;
import dev.roost.listing.api.HouseRulesDetails;
import dev.roost.listing.api.ImportedListing;
import dev.roost.listing.api.ListingDetails;
import dev.roost.listing.api.LocationDetails;
import dev.roost.listing.api.LocationDetails.AddressDetails;
import dev.roost.listing.api.SpaceDetails;
import dev.roost.listing.contract.ExternalReference;
import dev.roost.migration.api.ListingRecord;
import dev.roost.migration.api.ListingRecord.HostRecord;
import dev.roost.migration.domain.Fingerprint;
import dev.roost.migration.domain.ForeignPrices;
import dev.roost.migration.domain.StayLength;
import dev.roost.shared.Currency;
import dev.roost.shared.UserId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** Puts records of listings into the words of the contexts that take them. */
final class ListingTranslation {

  private ListingTranslation() {
  }

  static String hostReference(String source, HostRecord host) {
    return source + ":" + host.externalId();
  }

  static ImportHost host(String source, HostRecord host) {
    var since = host.since();
    return new ImportHost(hostReference(source, host), host.name(), host.about().isEmpty() ? null : host.about(),
        since == null ? null : since.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  static ImportedListing listing(String source, ListingRecord listing, UserId owner) {
    return new ImportedListing(new ExternalReference(source, listing.externalId()), owner, details(listing),
        listing.photos());
  }

  static ForeignPrices prices(ListingRecord listing) {
    var prices = listing.prices();
    return new ForeignPrices(Currency.of(prices.currency()), prices.night(), prices.week(), prices.month(),
        prices.cleaning(), prices.guestsIncluded(), prices.extraGuest());
  }

  static StayLength stay(ListingRecord listing) {
    return new StayLength(listing.rules().minimumNights(), listing.rules().maximumNights());
  }

  /** The same for records that say the same, wherever they were read. */
  static String fingerprint(ListingRecord listing) {
    var home = listing.home();
    return Fingerprint.of(String.join("\u0000", listing.host().toString(), listing.title(), listing.description(),
        home.roomType().name(), home.propertyType(), Integer.toString(home.capacity()), String.valueOf(home.bedrooms()),
        String.valueOf(home.beds()), String.valueOf(home.bathrooms()), home.amenities().stream().sorted().toList()
            .toString(),
        listing.place().toString(), listing.rules().toString(), listing.prices().toString(),
        listing.photos().toString(), String.valueOf(listing.registrationNumber())));
  }

  private static ListingDetails details(ListingRecord listing) {
    var home = listing.home();
    var rules = listing.rules();
    return new ListingDetails(listing.title(), listing.description(),
        new SpaceDetails(home.roomType(), home.propertyType(), home.capacity(), home.bedrooms(), home.beds(),
            home.bathrooms()),
        home.amenities().stream().sorted().toList(),
        new HouseRulesDetails(rules.petsAllowed(), rules.smokingAllowed(), rules.eventsAllowed(), null, ""), null,
        location(listing), rules.instantBook(), Objects.requireNonNullElse(listing.registrationNumber(), ""));
  }

  private static LocationDetails location(ListingRecord listing) {
    var place = listing.place();
    return new LocationDetails(new AddressDetails(place.street(), "", place.postalCode(), place.neighbourhood(),
        place.city(), place.region(), place.country()), place.position());
  }

  /** Hosts of the listings, each once. */
  static List<ImportHost> hosts(String source, List<ListingRecord> listings) {
    return listings.stream().map(listing -> host(source, listing.host())).distinct().toList();
  }
}
