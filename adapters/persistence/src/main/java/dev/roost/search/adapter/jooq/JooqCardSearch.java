package dev.roost.search.adapter.jooq;

import static dev.roost.search.adapter.jooq.generated.Tables.FACE;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.roost.search.api.Area;
import dev.roost.search.api.Sort;
import dev.roost.search.application.Candidate;
import dev.roost.search.application.CardSearch;
import dev.roost.search.application.Mark;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Reads candidates from cards. Where the area has few of them it takes all through the index on positions and sorts them;
 * where it has many, it goes along the index that has the order and stops when it has enough.
 */
@Repository
class JooqCardSearch implements CardSearch {

  /** The best of a country are enough: nobody pages further, and no search takes longer than this. */
  private static final int LONGEST_WALK = 100_000;

  private static final Field<UUID> ID = CardTable.TABLE.LISTING_ID;
  private static final Field<Long> WALKED = field(name("card", "walked"), Long.class);
  private static final Field<Long> MARK = field(name("card", "mark"), Long.class);

  private final DSLContext db;
  private final CardConditions conditions;

  JooqCardSearch(DSLContext db, Amenities amenities) {
    this.db = db;
    this.conditions = new CardConditions(amenities);
  }

  @Override
  public boolean isWide(Area area) {
    var some = select(inline(1).as("one")).from(CardTable.TABLE).where(CardTable.liesInBoxes(area))
        .limit(CardTable.WIDE_FROM).asTable("some");
    return db.select(count().cast(Long.class).ge(CardTable.WIDE_FROM)).from(some).fetchSingle().value1();
  }

  @Override
  public List<Candidate> read(Reading reading) {
    var stay = reading.query().stay();
    var bounds = stay == null ? null : new PriceBounds(stay, reading.query().party());
    var order = ReadingOrder.of(reading, bounds);
    var ceiling = reading.ceiling();
    var candidates = select(ID, CardTable.LATITUDE.as("latitude"), CardTable.LONGITUDE.as("longitude"),
        CardTable.TABLE.ROOM_TYPE, CardTable.TABLE.CAPACITY, CardTable.TABLE.INSTANT_BOOK, CardTable.TABLE.RANK,
        CardTable.TABLE.CURRENCY, CardTable.TABLE.LOWEST_NIGHT, WALKED, order.mark().as("mark"))
        .from(reading.wide() ? alongTheOrder(reading, order) : onTheMap(order))
        .where(conditions.of(reading, bounds))
        .and(reading.wide() ? noCondition() : isAhead(reading, order))
        .and(ceiling == null ? noCondition() : order.mark().le(ceiling))
        .orderBy(WALKED, ID).limit(reading.limit()).asTable("card");
    return db.select(candidates.fields())
        .select(FACE.TITLE, FACE.COVER_PHOTO, FACE.PROPERTY_TYPE, FACE.BEDROOMS, FACE.BEDS, FACE.ZONE,
            FACE.CHECK_IN_TIME)
        .from(candidates).join(FACE).on(FACE.LISTING_ID.eq(ID)).orderBy(WALKED, ID)
        .fetch(found -> candidate(found, order));
  }

  /** PostgreSQL takes this apart and uses the index on positions. */
  private static Table<Record> onTheMap(ReadingOrder order) {
    return select(CardTable.TABLE.asterisk(), order.walked().as("walked")).from(CardTable.TABLE).asTable("card");
  }

  /** The limit keeps PostgreSQL from taking this apart: it must go along the index and leave when there is enough. */
  private static Table<Record> alongTheOrder(Reading reading, ReadingOrder order) {
    var prices = reading.query().prices();
    return select(CardTable.TABLE.asterisk(), order.walked().as("walked")).from(CardTable.TABLE)
        .where(reading.query().sort() == Sort.PRICE && prices != null
            ? CardTable.TABLE.CURRENCY.eq(prices.currency().code())
            : noCondition())
        .and(isAhead(reading, order)).orderBy(order.walked(), ID).limit(LONGEST_WALK).asTable("card");
  }

  /** Not read before, and, where the order is that of the hits, not on an earlier page. */
  private static Condition isAhead(Reading reading, ReadingOrder order) {
    var from = latest(reading.walked(), order.isExact() ? reading.after() : null);
    return from == null ? noCondition() : row(order.walked(), ID).gt(row(val(from.key()), val(from.id())));
  }

  private static @Nullable Mark latest(@Nullable Mark one, @Nullable Mark other) {
    return one == null || (other != null && one.isBefore(other)) ? other : one;
  }

  private static Candidate candidate(Record found, ReadingOrder order) {
    var face = CardRows.face(found);
    var walked = new Mark(requireNonNull(found.get(WALKED)), face.listing().value());
    return new Candidate(face, new Mark(requireNonNull(found.get(MARK)), face.listing().value()), walked,
        order.rest().apply(walked), CardRows.lowestNight(found));
  }
}
