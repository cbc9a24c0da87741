package dev.roost.review.domain;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.Category;
import dev.roost.review.contract.Stars;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a source said of a listing on the whole.
 *
 * @param reviews how many there were
 * @param overall hundredths of a star
 * @param categories hundredths of a star
 */
@ValueObject
public record ForeignRating(String source, ListingId listing, long reviews, int overall,
    Map<Category, Integer> categories) {

  private static final int HUNDRED = 100;

  public ForeignRating {
    if (reviews < 1) {
      throw new IllegalArgumentException("Nobody rated " + listing);
    }
    mustBeStars(overall);
    categories.values().forEach(ForeignRating::mustBeStars);
    var rated = new EnumMap<Category, Integer>(Category.class);
    rated.putAll(categories);
    categories = Collections.unmodifiableMap(rated);
  }

  private static void mustBeStars(int hundredths) {
    if (hundredths < Stars.FEWEST * HUNDRED || hundredths > Stars.MOST * HUNDRED) {
      throw new IllegalArgumentException("%d hundredths of a star".formatted(hundredths));
    }
  }
}
