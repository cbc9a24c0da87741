package dev.roost.review.adapter.jooq;

import static dev.roost.review.adapter.jooq.generated.Tables.REVIEW;

import dev.roost.review.contract.Category;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.Reply;
import dev.roost.review.domain.Review;
import dev.roost.review.domain.ReviewContent;
import dev.roost.shared.UserId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reviews to rows and back. */
final class ReviewRows {

  /** The column of each category. */
  static final Map<Category, Field<Short>> CATEGORIES = new EnumMap<>(Map.of(Category.CLEANLINESS, REVIEW.CLEANLINESS,
      Category.ACCURACY, REVIEW.ACCURACY, Category.CHECK_IN, REVIEW.CHECK_IN, Category.COMMUNICATION,
      REVIEW.COMMUNICATION, Category.LOCATION, REVIEW.LOCATION, Category.VALUE, REVIEW.VALUE, Category.HOUSE_RULES,
      REVIEW.HOUSE_RULES));

  private ReviewRows() {
  }

  /** All but the id. */
  static Map<Field<?>, @Nullable Object> of(Exchange exchange, Review review) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(REVIEW.VERSION, review.version());
    row.put(REVIEW.BOOKING_ID, exchange.booking().value());
    row.put(REVIEW.WRITTEN_BY, review.by().name());
    row.put(REVIEW.LISTING_ID, exchange.listing().value());
    row.put(REVIEW.HOST_ID, exchange.host().value());
    row.put(REVIEW.GUEST_ID, exchange.guest().value());
    row.put(REVIEW.REVEALED_AT, exchange.revealedAt().orElse(null));
    row.put(REVIEW.AUTHOR_ID, review.author().value());
    row.put(REVIEW.WRITTEN_AT, review.writtenAt());
    row.put(REVIEW.EDITED_AT, review.editedAt());
    putContent(row, review.content());
    var reply = review.reply();
    row.put(REVIEW.REPLY, reply == null ? null : reply.text());
    row.put(REVIEW.REPLY_BY, reply == null ? null : reply.by().value());
    row.put(REVIEW.REPLIED_AT, reply == null ? null : reply.at());
    return row;
  }

  static Review toReview(Record row) {
    return new Review(new ReviewId(row.get(REVIEW.ID)), row.get(REVIEW.VERSION),
        Reviewer.valueOf(row.get(REVIEW.WRITTEN_BY)), new UserId(row.get(REVIEW.AUTHOR_ID)), content(row),
        row.get(REVIEW.WRITTEN_AT), row.get(REVIEW.EDITED_AT), reply(row));
  }

  private static void putContent(Map<Field<?>, @Nullable Object> row, ReviewContent content) {
    row.put(REVIEW.OVERALL, (short) content.overall());
    CATEGORIES.forEach((category, column) -> {
      var stars = content.categories().get(category);
      row.put(column, stars == null ? null : stars.shortValue());
    });
    row.put(REVIEW.CONTENT, content.text());
    row.put(REVIEW.PRIVATE_NOTE, content.privateNote());
  }

  private static ReviewContent content(Record row) {
    var categories = new EnumMap<Category, Integer>(Category.class);
    CATEGORIES.forEach((category, column) -> {
      Short stars = row.get(column);
      if (stars != null) {
        categories.put(category, stars.intValue());
      }
    });
    return new ReviewContent(row.get(REVIEW.OVERALL), categories, row.get(REVIEW.CONTENT),
        row.get(REVIEW.PRIVATE_NOTE));
  }

  private static @Nullable Reply reply(Record row) {
    UUID by = row.get(REVIEW.REPLY_BY);
    return by == null ? null : new Reply(row.get(REVIEW.REPLY), new UserId(by), row.get(REVIEW.REPLIED_AT));
  }
}
