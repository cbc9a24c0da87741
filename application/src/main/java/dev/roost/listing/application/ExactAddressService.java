package dev.roost.listing.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.domain.Address;
import dev.roost.listing.domain.Listings;
import dev.roost.listing.spi.ExactAddresses;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Addresses as they are written on a letter, on one line. */
@Service
class ExactAddressService implements ExactAddresses {

  private final Listings listings;

  ExactAddressService(Listings listings) {
    this.listings = listings;
  }

  @Override
  public Optional<String> of(ListingId listing) {
    return listings.find(listing).flatMap(found -> Optional.ofNullable(found.snapshot().content().location()))
        .map(location -> lineOf(location.address()));
  }

  private static String lineOf(Address address) {
    var place = Stream.of(address.postalCode(), address.city()).filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
    return Stream.of(address.street(), address.unit(), place, address.region(), address.country().code())
        .filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
  }
}
