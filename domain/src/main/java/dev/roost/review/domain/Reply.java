package dev.roost.review.domain;

import dev.roost.shared.Text;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The one public answer to a review, by the side that it is about.
 *
 * @param text 1 to 2,000 characters
 */
@ValueObject
public record Reply(String text, UserId by, Instant at) {

  public static final int LONGEST = 2_000;

  public Reply {
    text = Text.lines("text", text, 1, LONGEST);
  }
}
