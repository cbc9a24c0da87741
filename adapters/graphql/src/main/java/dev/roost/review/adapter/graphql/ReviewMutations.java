package dev.roost.review.adapter.graphql;

import dev.roost.booking.contract.BookingId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.graphql.Inputs;
import dev.roost.review.api.Opinion;
import dev.roost.review.api.ReplyToReview;
import dev.roost.review.api.ReviewView;
import dev.roost.review.api.StayReviews;
import dev.roost.review.api.WriteReview;
import dev.roost.review.contract.Category;
import dev.roost.review.contract.ReviewId;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReviewMutations {

  private final StayReviews reviews;

  ReviewMutations(StayReviews reviews) {
    this.reviews = reviews;
  }

  /** What somebody has to say about a stay, as the input has it. */
  record WriteReviewInput(String idempotencyKey, UUID booking, int overall, List<CategoryStarsInput> categories,
      String text, @Nullable String privateNote) {

    Opinion toOpinion() {
      var stars = new EnumMap<Category, Integer>(Category.class);
      for (var one : categories) {
        if (stars.put(one.category, one.stars) != null) {
          throw new Refused(new InvalidField("categories", "must have each category once"));
        }
      }
      return new Opinion(overall, Map.copyOf(stars), text, privateNote);
    }
  }

  /** Stars for a category. */
  record CategoryStarsInput(Category category, int stars) {
  }

  /** An answer to a review, as the input has it. */
  record ReplyToReviewInput(String idempotencyKey, UUID review, String text) {
  }

  /** A review as it is now. */
  record ReviewPayload(ReviewView review, boolean replayed) {

    static ReviewPayload of(Once<ReviewView> once) {
      return new ReviewPayload(once.answer(), once.replayed());
    }
  }

  @MutationMapping
  ReviewPayload writeReview(@ContextValue Actor actor, @Argument WriteReviewInput input) {
    return ReviewPayload.of(reviews.write(actor, Inputs.idempotencyKey(input.idempotencyKey),
        new WriteReview(new BookingId(input.booking), input.toOpinion())));
  }

  @MutationMapping
  ReviewPayload replyToReview(@ContextValue Actor actor, @Argument ReplyToReviewInput input) {
    return ReviewPayload.of(reviews.reply(actor, Inputs.idempotencyKey(input.idempotencyKey),
        new ReplyToReview(new ReviewId(input.review), input.text)));
  }
}
