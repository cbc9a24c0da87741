package dev.roost.pricing.adapter.jooq;

import static dev.roost.platform.jooq.FixedStatement.place;
import static dev.roost.pricing.adapter.jooq.generated.Tables.DATE_PRICE;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import dev.roost.listing.contract.ListingId;
import dev.roost.platform.jooq.Ranges;
import dev.roost.pricing.domain.DatePrice;
import dev.roost.pricing.domain.DatePrices;
import dev.roost.pricing.domain.RatePlan.Snapshot;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.postgres.extensions.types.LocalDateRange;

/** The rows of {@code date_price}: reads and writes them for many listings at once. */
final class DatePriceRows {

  private static final Field<LocalDate[]> FIRST = field(name("dates", "first"), LocalDate[].class);
  private static final Field<LocalDate[]> END = field(name("dates", "end"), LocalDate[].class);
  private static final Field<Long[]> PRICE = field(name("dates", "price"), Long[].class);
  /** The columns of {@link #of(Field, Condition)}. */
  static final List<Field<?>> LISTED = List.of(FIRST, END, PRICE);

  private final DSLContext db;

  DatePriceRows(DSLContext db) {
    this.db = db;
  }

  /** Those of a listing as three lists, so that each listing stays one row. */
  static Table<?> of(Field<UUID> listing, Condition dates) {
    return lateral(select(arrayAgg(Ranges.lower(DATE_PRICE.NIGHTS)).as(FIRST), arrayAgg(Ranges.upper(DATE_PRICE.NIGHTS))
        .as(END), arrayAgg(DATE_PRICE.PRICE).as(PRICE)).from(DATE_PRICE).where(DATE_PRICE.LISTING_ID.eq(listing), dates)
        .asTable("dates"));
  }

  /** Of any night of a range, which has two places in the statement. */
  static Condition touching() {
    return Ranges.overlapsByBounds(DATE_PRICE.NIGHTS, place(DATE_PRICE.NIGHTS));
  }

  static List<StoredPrice> listed(Record row) {
    var first = row.get(FIRST);
    var end = row.get(END);
    var price = row.get(PRICE);
    return first == null || end == null || price == null
        ? List.of()
        : IntStream.range(0, first.length)
            .mapToObj(it -> new StoredPrice(Ranges.range(first[it], end[it]), price[it])).toList();
  }

  /** All of them. */
  private Map<UUID, List<StoredPrice>> of(UUID[] listings) {
    return read(DATE_PRICE.LISTING_ID.eq(any(listings)));
  }

  private Map<UUID, List<StoredPrice>> read(Condition condition) {
    var prices = new HashMap<UUID, List<StoredPrice>>();
    db.select(DATE_PRICE.LISTING_ID, DATE_PRICE.NIGHTS, DATE_PRICE.PRICE).from(DATE_PRICE).where(condition)
        .forEach(found -> prices.computeIfAbsent(requireNonNull(found.value1()), it -> new ArrayList<>())
            .add(new StoredPrice(requireNonNull(found.value2()), requireNonNull(found.value3()))));
    return prices;
  }

  /** Deletes the rows that are not wanted any more and inserts those that are new. */
  void replace(ListingId listing, DatePrices wanted) {
    var stored = new HashSet<>(of(new UUID[]{listing.value()}).getOrDefault(listing.value(), List.of()));
    var rows = wanted.ranges().stream().map(StoredPrice::of).toList();
    var obsolete = new HashSet<>(stored);
    rows.forEach(obsolete::remove);
    if (!obsolete.isEmpty()) {
      var nights = obsolete.stream().map(StoredPrice::nights).toArray(LocalDateRange[]::new);
      db.deleteFrom(DATE_PRICE).where(DATE_PRICE.LISTING_ID.eq(listing.value()))
          .and(DATE_PRICE.NIGHTS.eq(any(nights))).execute();
    }
    insert(rows.stream().filter(it -> !stored.contains(it)).map(it -> new NewPrice(listing, it)).toList());
  }

  /** Puts the prices of these plans in place of all that their listings had. */
  void replaceAll(Collection<Snapshot> plans) {
    var listings = plans.stream().map(plan -> plan.listing().value()).toArray(UUID[]::new);
    db.deleteFrom(DATE_PRICE).where(DATE_PRICE.LISTING_ID.eq(any(listings))).execute();
    insert(plans.stream().flatMap(plan -> plan.rates().dates().ranges().stream()
        .map(price -> new NewPrice(plan.listing(), StoredPrice.of(price)))).toList());
  }

  /** Three arrays instead of three parameters for each row: PostgreSQL and jOOQ see one small statement. */
  private void insert(List<NewPrice> prices) {
    if (!prices.isEmpty()) {
      var rows = table("unnest({0}, {1}, {2}) as price (listing, nights, price)",
          val(prices.stream().map(it -> it.listing().value()).toArray(UUID[]::new)),
          val(prices.stream().map(it -> it.price().nights()).toArray(LocalDateRange[]::new),
              DATE_PRICE.NIGHTS.getDataType().getArrayDataType()),
          val(prices.stream().map(it -> it.price().price()).toArray(Long[]::new)));
      db.insertInto(DATE_PRICE, DATE_PRICE.LISTING_ID, DATE_PRICE.NIGHTS, DATE_PRICE.PRICE)
          .select(select(field(name("listing"), UUID.class), field(name("nights"), LocalDateRange.class),
              field(name("price"), Long.class)).from(rows))
          .execute();
    }
  }

  private record NewPrice(ListingId listing, StoredPrice price) {
  }

  /** A row without its listing. */
  record StoredPrice(LocalDateRange nights, long price) {

    static StoredPrice of(DatePrice price) {
      return new StoredPrice(Ranges.range(price.nights()), price.price().amount());
    }

    static DatePrices toDomain(List<StoredPrice> prices, Currency currency) {
      return prices.isEmpty()
          ? DatePrices.NONE
          : DatePrices.of(prices.stream().map(it -> it.toDomain(currency)).toList());
    }

    private DatePrice toDomain(Currency currency) {
      return new DatePrice(Ranges.stay(nights), Money.of(price, currency));
    }
  }
}
