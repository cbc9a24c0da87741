package dev.roost.review.api;

import dev.roost.review.contract.Category;
import java.util.Map;

/**
 * What another place said of a listing. Its mean is rounded already, so that nothing exact can be made of it.
 *
 * @param source where it was imported from
 * @param reviews how many there were
 * @param overall hundredths of a star
 * @param categories hundredths of a star
 */
public record ForeignRatingView(String source, long reviews, int overall, Map<Category, Integer> categories) {

  public ForeignRatingView {
    categories = Map.copyOf(categories);
  }
}
