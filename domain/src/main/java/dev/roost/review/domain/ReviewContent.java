package dev.roost.review.domain;

import dev.roost.review.contract.Category;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.contract.Stars;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to say about a stay.
 *
 * @param overall 1 to 5 stars
 * @param categories 1 to 5 stars each; what the writer cannot judge is left out
 * @param text for everybody, 1 to 5,000 characters
 * @param privateNote for the other side only; absent where there is none
 */
@ValueObject
public record ReviewContent(int overall, Map<Category, Integer> categories, String text, @Nullable String privateNote) {

  public static final int LONGEST_TEXT = 5_000;
  public static final int LONGEST_NOTE = 2_000;

  public ReviewContent {
    Stars.check("overall", overall);
    var rated = new EnumMap<Category, Integer>(Category.class);
    categories.forEach((category, stars) -> rated.put(category, Stars.check(fieldOf(category), stars)));
    categories = Collections.unmodifiableMap(rated);
    text = Text.lines("text", text, 1, LONGEST_TEXT);
    privateNote = privateNote == null ? null : Text.lines("privateNote", privateNote, 1, LONGEST_NOTE);
  }

  /** Fails where it rates what that side does not know. */
  void mustBeBy(Reviewer reviewer) {
    categories.keySet().stream().filter(category -> !category.isRatedBy(reviewer)).findFirst().ifPresent(category -> {
      throw new Refused(new InvalidField(fieldOf(category), "is not rated by the " + reviewer.name()
          .toLowerCase(Locale.ROOT)));
    });
  }

  /** As the API names it: {@code categories.houseRules}. */
  private static String fieldOf(Category category) {
    var words = category.name().toLowerCase(Locale.ROOT).split("_", -1);
    var name = new StringBuilder("categories.").append(words[0]);
    for (var word = 1; word < words.length; word++) {
      name.append(Character.toUpperCase(words[word].charAt(0))).append(words[word], 1, words[word].length());
    }
    return name.toString();
  }
}
