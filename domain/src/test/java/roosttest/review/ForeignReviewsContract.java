package roosttest.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.domain.ForeignReview;
import dev.roost.review.domain.ForeignReviews;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of reviews from elsewhere does. */
public abstract class ForeignReviewsContract {

  private final ListingId listing = new ListingId(UUID.randomUUID());
  private final String source = "test-" + Long.toUnsignedString(listing.value().getLeastSignificantBits(), 36);

  protected abstract ForeignReviews reviews();

  @Test
  void shouldCountWhatIsNewOrDiffers() {
    // given
    reviews().put(List.of(review("1", "Lovely place 🌊"), review("2", "So so")));
    // when
    var changed = reviews()
        .put(List.of(review("1", "Lovely place 🌊"), review("2", "Not so bad"), review("3", "Fine")));
    // then
    assertThat(changed).isEqualTo(2);
    assertThat(reviews().put(List.of(review("3", "Fine")))).isZero();
  }

  @Test
  void shouldPutNothing() {
    assertThat(reviews().put(List.of())).isZero();
  }

  private ForeignReview review(String id, String text) {
    return new ForeignReview(source, id, listing, "Zoë", text, LocalDate.parse("2024-05-06"));
  }
}
