package dev.roost.review.application;

import dev.roost.review.api.Opinion;
import dev.roost.review.api.ReplyView;
import dev.roost.review.api.ReviewView;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.Moderation;
import dev.roost.review.domain.Reply;
import dev.roost.review.domain.Review;
import dev.roost.review.domain.ReviewContent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reviews as guest and host see them. */
final class ReviewViews {

  private ReviewViews() {
  }

  /** Nobody but the two sides of the stay reads a private note. */
  static ReviewView of(Exchange exchange, Review review, Optional<Reviewer> reader, Optional<Moderation> moderation) {
    var content = review.content();
    return new ReviewView(review.id(), review.version(), exchange.booking(), exchange.listing(), review.by(),
        new Opinion(content.overall(), content.categories(), content.text(),
            reader.isPresent() ? content.privateNote() : null),
        review.writtenAt(), review.editedAt(), exchange.closesAt(), exchange.revealedAt().orElse(null),
        reply(review.reply()), moderation.filter(Moderation::isHidden).flatMap(Moderation::reason).orElse(null));
  }

  static @Nullable ReplyView reply(@Nullable Reply reply) {
    return reply == null ? null : new ReplyView(reply.text(), reply.at());
  }

  static ReviewContent content(Opinion opinion) {
    return new ReviewContent(opinion.overall(), opinion.categories(), opinion.text(), opinion.privateNote());
  }
}
