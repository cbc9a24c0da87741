package dev.roost.listing.api;

import dev.roost.listing.contract.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where a listing is.
 *
 * @param country two capital letters of ISO 3166-1
 * @param approximate some hundred metres off
 * @param zone IANA time zone, such as {@code Europe/Athens}
 * @param exact for its hosts and for guests with a confirmed stay; absent for others
 */
public record PlaceView(String neighbourhood, String city, String region, String country, Position approximate,
    String zone, @Nullable ExactPlaceView exact) {

  /** What only hosts and confirmed guests may know. */
  public record ExactPlaceView(String street, String unit, String postalCode, Position position) {
  }
}
