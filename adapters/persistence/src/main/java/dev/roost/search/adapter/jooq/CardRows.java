package dev.roost.search.adapter.jooq;

import static dev.roost.search.adapter.jooq.generated.Tables.FACE;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.search.application.Face;
import dev.roost.shared.Money;
import java.time.ZoneId;
import org.jooq.Field;
import org.jooq.Record;

/** Reads faces from rows. */
final class CardRows {

  private static final dev.roost.search.adapter.jooq.generated.tables.Card CARD = CardTable.TABLE;
  private static final Field<Double> LATITUDE = field(name("card", "latitude"), Double.class);
  private static final Field<Double> LONGITUDE = field(name("card", "longitude"), Double.class);

  private CardRows() {
  }

  static Face face(Record row) {
    return new Face(new ListingId(value(row, CARD.LISTING_ID)), value(row, FACE.TITLE), row.get(FACE.COVER_PHOTO),
        RoomType.valueOf(value(row, CARD.ROOM_TYPE)), value(row, FACE.PROPERTY_TYPE),
        new Position(value(row, LATITUDE), value(row, LONGITUDE)), value(row, CARD.CAPACITY), value(row, FACE.BEDROOMS),
        value(row, FACE.BEDS), value(row, CARD.INSTANT_BOOK), value(row, CARD.RANK), ZoneId.of(value(row, FACE.ZONE)),
        value(row, FACE.CHECK_IN_TIME));
  }

  static Money lowestNight(Record row) {
    return Money.of(value(row, CARD.LOWEST_NIGHT), value(row, CARD.CURRENCY));
  }

  private static <T> T value(Record row, Field<T> field) {
    return requireNonNull(row.get(field));
  }
}
