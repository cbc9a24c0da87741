package dev.roost.search.adapter.jooq;

import static dev.roost.search.adapter.jooq.generated.Tables.CARD;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import dev.roost.listing.contract.Position;
import dev.roost.search.api.Area;
import dev.roost.search.api.Area.Around;
import dev.roost.search.api.Area.Box;
import java.util.BitSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The operators on points and bits that jOOQ has no API for: the one class of search where SQL is written as text. Its
 * columns are those of a table {@code card}.
 */
final class CardTable {

  static final int AMENITY_BITS = 256;

  static final dev.roost.search.adapter.jooq.generated.tables.Card TABLE = CARD.as("card");
  /** jOOQ knows no points, so that the generated column is of no use. */
  private static final Field<Object> POSITION = field(name("card", "position"));
  static final Field<Double> LONGITUDE = field("{0}[0]", SQLDataType.DOUBLE, POSITION);
  static final Field<Double> LATITUDE = field("{0}[1]", SQLDataType.DOUBLE, POSITION);

  /**
   * From how many cards in an area on it is quicker to go along the order of the hits. Sorting the area takes time in
   * proportion to its cards; the way along the order to a page of 64 hits to all cards divided by those of the area. A
   * third of the cards is open on the usual dates, so that they meet at √(64 × 3 × all cards).
   */
  static final Field<Long> WIDE_FROM = field("""
      (select greatest(2000, sqrt(192 * greatest(reltuples, 0)))::bigint from pg_class
       where oid = 'search.card'::regclass)""", SQLDataType.BIGINT);

  private CardTable() {
  }

  static Condition liesIn(Area area) {
    var within = area.boxes().stream().map(CardTable::liesIn).reduce(Condition::or).orElseThrow();
    return area instanceof Around circle
        ? within.and(metresTo(circle.centre()).le((long) circle.radiusMetres()))
        : within;
  }

  /** The boxes of the area only, which the index answers. */
  static Condition liesInBoxes(Area area) {
    return area.boxes().stream().map(CardTable::liesIn).reduce(Condition::or).orElseThrow();
  }

  private static Condition liesIn(Box box) {
    return DSL.condition("{0} <@ box(point({1}, {2}), point({3}, {4}))", POSITION, val(box.west()),
        val(box.south()), val(box.east()), val(box.north()));
  }

  /** Whole metres along the surface of the earth, as {@link Area#metresBetween} counts them. */
  static Field<Long> metresTo(Position centre) {
    return field("""
        round({0} * asin(sqrt(least(1, power(sin(radians({1} - {2}) / 2), 2)
          + {3} * cos(radians({1})) * power(sin(radians({4} - {5}) / 2), 2)))))::bigint""", SQLDataType.BIGINT,
        val(2 * Area.EARTH_RADIUS_METRES), LATITUDE, val(centre.latitude()),
        val(Math.cos(Math.toRadians(centre.latitude()))), LONGITUDE, val(centre.longitude()));
  }

  static Condition hasAll(BitSet amenities) {
    return DSL.condition("({0} & {1}::bit(256)) = {1}::bit(256)", TABLE.AMENITIES, val(bits(amenities)));
  }

  /** How PostgreSQL writes bits: the first on the left. */
  static String bits(BitSet set) {
    var bits = new StringBuilder("0".repeat(AMENITY_BITS));
    set.stream().forEach(bit -> bits.setCharAt(bit, '1'));
    return bits.toString();
  }
}
