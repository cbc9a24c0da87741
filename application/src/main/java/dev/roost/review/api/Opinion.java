package dev.roost.review.api;

import dev.roost.review.contract.Category;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to say about a stay.
 *
 * @param overall 1 to 5 stars
 * @param categories 1 to 5 stars each, of what that side can judge
 * @param text for everybody
 * @param privateNote for the other side only
 */
public record Opinion(int overall, Map<Category, Integer> categories, String text, @Nullable String privateNote) {

  public Opinion {
    categories = Map.copyOf(categories);
  }
}
