package dev.roost.search.adapter.jooq;

import static org.jooq.impl.DSL.val;

import dev.roost.search.api.Area.Around;
import dev.roost.search.api.SearchListings;
import dev.roost.search.application.CardSearch.Reading;
import dev.roost.search.application.Mark;
import java.util.function.UnaryOperator;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * In which order cards are read.
 *
 * @param walked what they are sorted by, with an index where the area is wide
 * @param mark the key that a hit cannot come before
 * @param isExact whether it is the very key of the hit
 * @param rest makes of where a card lies what no later hit comes before
 */
record ReadingOrder(Field<Long> walked, Field<Long> mark, boolean isExact, UnaryOperator<Mark> rest) {

  static ReadingOrder of(Reading reading, @Nullable PriceBounds bounds) {
    var query = reading.query();
    return switch (query.sort()) {
      case RATING -> exact(CardTable.TABLE.RANK.coerce(Long.class));
      case DISTANCE -> exact(distance(query));
      case PRICE -> bounds == null ? exact(CardTable.TABLE.LOWEST_NIGHT) : total(reading.wide(), bounds);
    };
  }

  private static ReadingOrder total(boolean wide, PriceBounds bounds) {
    return wide
        ? new ReadingOrder(bounds.cheapestNight(), bounds.atLeast(), false,
            last -> Mark.before(bounds.atLeast(last.key())))
        : new ReadingOrder(bounds.atLeast(), bounds.atLeast(), false, UnaryOperator.identity());
  }

  private static Field<Long> distance(SearchListings query) {
    return query.area() instanceof Around circle ? CardTable.metresTo(circle.centre()) : val(0L);
  }

  private static ReadingOrder exact(Field<Long> key) {
    return new ReadingOrder(key, key, true, UnaryOperator.identity());
  }
}
