package roosttest.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.migration.ImportFixture.SOURCE;
import static roosttest.migration.ImportFixture.aReview;

import dev.roost.migration.domain.RawReview;
import dev.roost.migration.domain.RawReviews;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of raw reviews does. */
public abstract class RawReviewsContract {

  protected abstract RawReviews reviews();

  @Test
  void shouldCountWhatIsNewOrChanged() {
    // given
    reviews().put(SOURCE, List.of(aReview("1", "Lovely<br/>place 🌊"), aReview("2", "So so")));

    // when
    var changed = reviews().put(SOURCE,
        List.of(aReview("1", "Lovely<br/>place 🌊"), aReview("2", "Not so bad"), aReview("3", "\"Quoted\"")));

    // then
    assertThat(changed).isEqualTo(2);
  }

  @Test
  void shouldNotDoubleAnything() {
    // given
    var review = aReview("4", "Again");
    reviews().put(SOURCE, List.of(review));

    // when
    var changed = reviews().put(SOURCE, List.of(review));

    // then
    assertThat(changed).isZero();
  }

  @Test
  void shouldPutNothing() {
    // given
    var none = List.<RawReview>of();

    // when
    var changed = reviews().put(SOURCE, none);

    // then
    assertThat(changed).isZero();
  }
}
