package roosttest.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.Category;
import dev.roost.review.domain.ForeignRating;
import dev.roost.review.domain.ForeignRatings;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of ratings from elsewhere does. */
public abstract class ForeignRatingsContract {

  private final ListingId listing = new ListingId(UUID.randomUUID());

  protected abstract ForeignRatings ratings();

  @Test
  void shouldKeepWhatEachSourceSaidLast() {
    // given
    ratings().put(List.of(said("one", 5, 480), said("two", 1, 100)));
    // when
    ratings().put(List.of(said("one", 6, 475)));
    ratings().put(List.of());
    // then
    assertThat(ratings().of(listing)).containsExactly(said("one", 6, 475), said("two", 1, 100));
    assertThat(ratings().of(new ListingId(UUID.randomUUID()))).isEmpty();
    assertThat(ratings().of(List.of(new ListingId(UUID.randomUUID()), listing))).containsOnlyKeys(listing)
        .containsEntry(listing, ratings().of(listing));
  }

  private ForeignRating said(String source, long reviews, int overall) {
    return new ForeignRating(source, listing, reviews, overall, Map.of(Category.VALUE, 450));
  }
}
