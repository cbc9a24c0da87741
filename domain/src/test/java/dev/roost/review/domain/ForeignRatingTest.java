package dev.roost.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.review.ReviewFixture.LOFT;

import dev.roost.review.contract.Category;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForeignRatingTest {

  @Test
  void shouldBeBetweenOneAndFiveStars() {
    assertThat(said(1, 100, 500).categories()).containsOnlyKeys(Category.VALUE);
    for (var hundredths : new int[]{99, 501}) {
      assertThatIllegalArgumentException().isThrownBy(() -> said(1, hundredths, 300));
      assertThatIllegalArgumentException().isThrownBy(() -> said(1, 300, hundredths));
    }
  }

  @Test
  void shouldNeedSomebodyWhoRated() {
    assertThatIllegalArgumentException().isThrownBy(() -> said(0, 300, 300));
  }

  private static ForeignRating said(long reviews, int overall, int value) {
    return new ForeignRating("elsewhere", LOFT, reviews, overall, Map.of(Category.VALUE, value));
  }
}
