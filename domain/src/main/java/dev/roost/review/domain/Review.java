package dev.roost.review.domain;

import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.Reviewer;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What one side wrote about a stay.
 *
 * @param version counts its own changes; what the other side does is not told by it
 * @param author who wrote it: a co-host writes in the host's name
 * @param editedAt when it was changed last; absent where it is as it was written
 * @param reply absent where nobody has answered
 */
@ValueObject
public record Review(ReviewId id, long version, Reviewer by, UserId author, ReviewContent content, Instant writtenAt,
    @Nullable Instant editedAt, @Nullable Reply reply) {

  static Review written(ReviewId id, Reviewer by, UserId author, ReviewContent content, Instant now) {
    content.mustBeBy(by);
    return new Review(id, 1, by, author, content, now, null, null);
  }

  Review edited(ReviewContent other, Instant now) {
    other.mustBeBy(by);
    return new Review(id, version + 1, by, author, other, writtenAt, now, reply);
  }

  Review answered(Reply answer) {
    return new Review(id, version + 1, by, author, content, writtenAt, editedAt, answer);
  }
}
