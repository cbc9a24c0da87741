package dev.roost.migration.api;

import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.review.contract.Category;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A listing as a source describes it, in the words of Roost. Texts are plain.
 *
 * @param externalId its id in the source
 * @param description empty where there is none
 * @param photos http or https addresses, in order
 * @param registrationNumber what the authorities gave it, if the source knows
 * @param scores what its guests made of it there, if anybody rated it
 */
public record ListingRecord(Origin origin, String externalId, HostRecord host, String title, String description,
    Home home, Place place, Rules rules, Prices prices, List<URI> photos, @Nullable String registrationNumber,
    @Nullable Scores scores) {

  public ListingRecord {
    photos = List.copyOf(photos);
  }

  /**
   * What guests made of it.
   *
   * @param reviews how many, at least 1
   * @param overall hundredths of a star, 100 to 500
   * @param categories hundredths of a star
   */
  public record Scores(long reviews, int overall, Map<Category, Integer> categories) {

    public Scores {
      categories = Map.copyOf(categories);
    }
  }

  /**
   * Who rents it out.
   *
   * @param about empty where nothing is known
   * @param since when the host joined the source, if it says so
   */
  public record HostRecord(String externalId, String name, String about, @Nullable LocalDate since) {
  }

  /**
   * What it is.
   *
   * @param propertyType code of the catalogue
   * @param capacity most guests
   * @param bedrooms 0 for a studio; nothing where the source does not say, as for beds and bathrooms
   * @param bathrooms halves are half-baths
   * @param amenities codes of the catalogue
   */
  public record Home(RoomType roomType, String propertyType, int capacity, @Nullable Integer bedrooms,
      @Nullable Integer beds, @Nullable BigDecimal bathrooms, Set<String> amenities) {

    public Home {
      amenities = Set.copyOf(amenities);
    }
  }

  /**
   * Where it is.
   *
   * @param street empty where the source hides it
   * @param region empty where unknown, as are neighbourhood and postal code
   * @param country ISO 3166 alpha-2
   */
  public record Place(Position position, String street, String neighbourhood, String city, String region,
      String postalCode, String country) {
  }

  /**
   * What guests may do.
   *
   * @param minimumNights of a stay, at least 1
   * @param maximumNights of a stay, not below the minimum
   */
  public record Rules(int minimumNights, int maximumNights, boolean instantBook, boolean petsAllowed,
      boolean smokingAllowed, boolean eventsAllowed) {
  }

  /**
   * What it costs, in minor units.
   *
   * @param currency ISO 4217
   * @param night base price; nothing where only the calendar may know
   * @param week price of seven nights, if there is one
   * @param month price of a month, if there is one
   * @param cleaning once for a stay; 0 for none
   * @param guestsIncluded how many guests the price of the night is for
   * @param extraGuest for each further guest and night; 0 for none
   */
  public record Prices(String currency, @Nullable Long night, @Nullable Long week, @Nullable Long month,
      long cleaning, int guestsIncluded, long extraGuest) {
  }
}
