package dev.roost.search.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.review.contract.Tally;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a listing that was found, and what its calendar is asked with.
 *
 * @param rank what the rating lacks to the best one, in hundredths; {@link #UNRATED} where there is none
 * @param ratings how many have rated it
 */
public record Face(ListingId listing, String title, @Nullable String coverPhoto, RoomType roomType,
    String propertyType, Position position, int capacity, int bedrooms, int beds, boolean instantBook, int rank,
    long ratings, ZoneId zone, LocalTime checkInTime) {

  /** The rank of listings without a rating. */
  public static final int UNRATED = 500;

  /** The rank of what ratings come to. */
  public static int rankOf(Tally ratings) {
    return UNRATED - ratings.hundredths().orElse(0);
  }
}
