package dev.roost.search.adapter.jooq;

import static dev.roost.search.adapter.jooq.generated.Tables.CARD;
import static dev.roost.search.adapter.jooq.generated.Tables.FACE;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.field;

import dev.roost.availability.spi.OpenNights.Outlook;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.platform.jooq.Ranges;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.PriceOutlook.Charges;
import dev.roost.pricing.spi.PriceOutlook.Discounts;
import dev.roost.pricing.spi.PriceOutlook.Levies;
import dev.roost.pricing.spi.PriceOutlook.MonthSpan;
import dev.roost.search.application.Card;
import dev.roost.search.application.Face;
import dev.roost.shared.Currency;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.SQLDataType;

/** Reads cards from rows. */
final class CardRows {

  /** jOOQ knows no points, so that the generated column is of no use. */
  private static final Field<Double> LONGITUDE = field("card.position[0]", SQLDataType.DOUBLE).as("longitude");
  private static final Field<Double> LATITUDE = field("card.position[1]", SQLDataType.DOUBLE).as("latitude");

  private CardRows() {
  }

  static SelectOnConditionStep<Record> select(DSLContext db) {
    return db.select(List.of(CARD.LISTING_ID, LONGITUDE, LATITUDE, CARD.ROOM_TYPE, CARD.CAPACITY, CARD.PETS_ALLOWED,
        CARD.INSTANT_BOOK, CARD.RANK, CARD.RATINGS, CARD.AMENITIES, CARD.KNOWN_UNTIL, CARD.FREE_NIGHTS,
        CARD.SHORTEST_STAY,
        CARD.LONGEST_STAY, CARD.CURRENCY, CARD.LOWEST_NIGHT, CARD.HIGHEST_NIGHT, CARD.FIRST_MONTH,
        CARD.LOWEST_BY_MONTH, CARD.HIGHEST_BY_MONTH, CARD.SHORT_DISCOUNT, CARD.WEEKLY_DISCOUNT, CARD.MONTHLY_DISCOUNT,
        CARD.CERTAIN_DISCOUNT, CARD.DISCOUNT_LINES, CARD.INCLUDED_GUESTS, CARD.EXTRA_GUEST_FEE, CARD.STAY_FEE,
        CARD.NIGHT_FEE, CARD.GUEST_FEE, CARD.PET_FEE, CARD.LEAST_LEVY, CARD.MOST_LEVY, CARD.LEVY_LINES,
        CARD.PERSON_LEVY, FACE.TITLE, FACE.COVER_PHOTO, FACE.PROPERTY_TYPE, FACE.BEDROOMS, FACE.BEDS, FACE.ZONE,
        FACE.CHECK_IN_TIME)).from(CARD).join(FACE).on(FACE.LISTING_ID.eq(CARD.LISTING_ID));
  }

  static Card card(Record row) {
    return new Card(face(row), value(row, CARD.PETS_ALLOWED), Set.of(requireNonNull(row.get(CARD.AMENITIES))),
        outlook(row), prices(row), value(row, CARD.KNOWN_UNTIL));
  }

  private static Face face(Record row) {
    return new Face(new ListingId(value(row, CARD.LISTING_ID)), value(row, FACE.TITLE), row.get(FACE.COVER_PHOTO),
        RoomType.valueOf(value(row, CARD.ROOM_TYPE)), value(row, FACE.PROPERTY_TYPE),
        new Position(value(row, LATITUDE), value(row, LONGITUDE)), value(row, CARD.CAPACITY), value(row, FACE.BEDROOMS),
        value(row, FACE.BEDS), value(row, CARD.INSTANT_BOOK), value(row, CARD.RANK), value(row, CARD.RATINGS),
        ZoneId.of(value(row, FACE.ZONE)),
        value(row, FACE.CHECK_IN_TIME));
  }

  private static Outlook outlook(Record row) {
    return new Outlook(value(row, CARD.FREE_NIGHTS).ranges().stream().map(Ranges::stay).toList(),
        value(row, CARD.SHORTEST_STAY), value(row, CARD.LONGEST_STAY));
  }

  private static PriceOutlook prices(Record row) {
    return new PriceOutlook(Currency.of(value(row, CARD.CURRENCY)), firstMonth(row), months(row),
        new Discounts(value(row, CARD.SHORT_DISCOUNT), value(row, CARD.WEEKLY_DISCOUNT),
            value(row, CARD.MONTHLY_DISCOUNT), value(row, CARD.CERTAIN_DISCOUNT), value(row, CARD.DISCOUNT_LINES)),
        new Charges(value(row, CARD.INCLUDED_GUESTS), value(row, CARD.EXTRA_GUEST_FEE), value(row, CARD.STAY_FEE),
            value(row, CARD.NIGHT_FEE), value(row, CARD.GUEST_FEE), value(row, CARD.PET_FEE)),
        new Levies(value(row, CARD.LEAST_LEVY), value(row, CARD.MOST_LEVY), value(row, CARD.LEVY_LINES),
            value(row, CARD.PERSON_LEVY)));
  }

  private static YearMonth firstMonth(Record row) {
    return YearMonth.of(0, 1).plusMonths(value(row, CARD.FIRST_MONTH));
  }

  private static List<MonthSpan> months(Record row) {
    var lowest = row.get(CARD.LOWEST_BY_MONTH);
    var highest = row.get(CARD.HIGHEST_BY_MONTH);
    if (lowest == null || highest == null) {
      return Collections.nCopies(monthsKnown(row),
          new MonthSpan(value(row, CARD.LOWEST_NIGHT), value(row, CARD.HIGHEST_NIGHT)));
    }
    var months = new ArrayList<MonthSpan>(lowest.length);
    var last = new MonthSpan(lowest[0], highest[0]);
    for (int month = 0; month < lowest.length; month++) {
      var span = new MonthSpan(lowest[month], highest[month]);
      // Months that are alike are one object: most of what a node keeps of prices.
      last = span.equals(last) ? last : span;
      months.add(last);
    }
    return months;
  }

  private static int monthsKnown(Record row) {
    return (int) Math.max(1, ChronoUnit.MONTHS.between(firstMonth(row), YearMonth.from(value(row, CARD.KNOWN_UNTIL))));
  }

  private static <T> T value(Record row, Field<T> field) {
    return requireNonNull(row.get(field));
  }
}
