package dev.roost.pricing.adapter.jooq;

import static dev.roost.platform.jooq.FixedStatement.places;
import static dev.roost.pricing.adapter.jooq.generated.Tables.RATE_PLAN;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.noCondition;

import dev.roost.listing.contract.ListingId;
import dev.roost.platform.jooq.FixedStatement;
import dev.roost.platform.jooq.Ranges;
import dev.roost.pricing.adapter.jooq.DatePriceRows.StoredPrice;
import dev.roost.pricing.domain.RatePlan;
import dev.roost.pricing.domain.RatePlan.Snapshot;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.domain.VersionedRates;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rate plans on PostgreSQL: a row for the terms, and one for each price of single dates. */
@Repository
class JooqRatePlans implements RatePlans {

  private static final int AT_ONCE = 500;

  private final DSLContext db;
  private final DatePriceRows datePrices;
  private final FixedStatement ofNights;
  private final FixedStatement whole;

  JooqRatePlans(DSLContext db) {
    this.db = db;
    this.datePrices = new DatePriceRows(db);
    this.ofNights = statement(db, DatePriceRows.touching());
    this.whole = statement(db, noCondition());
  }

  @Override
  public Optional<RatePlan> find(ListingId listing) {
    return Optional.ofNullable(snapshots(new UUID[]{listing.value()}).get(listing)).map(RatePlan::restore);
  }

  @Override
  public Map<ListingId, VersionedRates> rates(Collection<ListingId> listings, LocalDate from, LocalDate to) {
    if (listings.isEmpty()) {
      return Map.of();
    }
    var ids = listings.stream().map(ListingId::value).toArray(UUID[]::new);
    var nights = Ranges.range(from, to);
    var snapshots = read(ofNights.fetch(nights, nights, ids));
    var rates = new HashMap<ListingId, VersionedRates>();
    snapshots.forEach((listing, plan) -> rates.put(listing, new VersionedRates(plan.rates(), plan.version())));
    return rates;
  }

  @Override
  public Set<ListingId> existing(Collection<ListingId> listings) {
    var ids = listings.stream().map(ListingId::value).toArray(UUID[]::new);
    return ids.length == 0
        ? Set.of()
        : db.select(RATE_PLAN.LISTING_ID).from(RATE_PLAN).where(RATE_PLAN.LISTING_ID.eq(any(ids)))
            .fetchSet(row -> new ListingId(row.value1()));
  }

  @Override
  public long add(RatePlan plan) {
    int inserted = db.insertInto(RATE_PLAN).set(insertOf(plan.snapshot(), 1)).onConflictDoNothing().execute();
    mustHaveWritten(inserted, plan.listing());
    datePrices.replace(plan.listing(), plan.rates().dates());
    return 1;
  }

  @Override
  public long save(RatePlan plan) {
    int updated = db.update(RATE_PLAN).set(RatePlanRows.columns(plan.rates().terms()))
        .set(RATE_PLAN.VERSION, plan.version() + 1)
        .where(RATE_PLAN.LISTING_ID.eq(plan.listing().value())).and(RATE_PLAN.VERSION.eq(plan.version())).execute();
    mustHaveWritten(updated, plan.listing());
    datePrices.replace(plan.listing(), plan.rates().dates());
    return plan.version() + 1;
  }

  @Override
  public int putAll(Collection<RatePlan> plans) {
    var all = plans.stream().map(RatePlan::snapshot).toList();
    int stored = 0;
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      stored += putSome(all.subList(from, Math.min(from + AT_ONCE, all.size())));
    }
    return stored;
  }

  private int putSome(List<Snapshot> plans) {
    var old = snapshots(plans.stream().map(plan -> plan.listing().value()).toArray(UUID[]::new));
    var changed = plans.stream().filter(plan -> isChange(old.get(plan.listing()), plan)).toList();
    if (!changed.isEmpty()) {
      upsert(changed);
      datePrices.replaceAll(changed);
    }
    return changed.size();
  }

  private void upsert(List<Snapshot> plans) {
    var columns = insertOf(plans.getFirst(), 1).keySet().stream().toList();
    var updates = new HashMap<Field<?>, Object>();
    columns.stream().filter(it -> !it.equals(RATE_PLAN.LISTING_ID)).forEach(it -> updates.put(it, excluded(it)));
    updates.put(RATE_PLAN.VERSION, RATE_PLAN.VERSION.plus(1));
    var insert = db.insertInto(RATE_PLAN, columns);
    for (var plan : plans) {
      var row = insertOf(plan, 1);
      insert = insert.values(columns.stream().map(row::get).toArray());
    }
    insert.onConflict(RATE_PLAN.LISTING_ID).doUpdate().set(updates).execute();
  }

  private static boolean isChange(@Nullable Snapshot old, Snapshot plan) {
    return old == null || !old.rates().equals(plan.rates());
  }

  private static Map<Field<?>, Object> insertOf(Snapshot plan, long version) {
    var row = new LinkedHashMap<Field<?>, Object>(RatePlanRows.columns(plan.rates().terms()));
    row.put(RATE_PLAN.LISTING_ID, plan.listing().value());
    row.put(RATE_PLAN.VERSION, version);
    return row;
  }

  private Map<ListingId, Snapshot> snapshots(UUID[] listings) {
    return read(whole.fetch((Object) listings));
  }

  /** Every search reads some dozen: terms and prices of dates in one statement. */
  private static FixedStatement statement(DSLContext db, Condition dates) {
    return FixedStatement.of(db, db.select(RATE_PLAN.fields()).select(DatePriceRows.LISTED).from(RATE_PLAN)
        .crossJoin(DatePriceRows.of(RATE_PLAN.LISTING_ID, dates))
        .where(RATE_PLAN.LISTING_ID.eq(any(places(RATE_PLAN.LISTING_ID)))));
  }

  private static Map<ListingId, Snapshot> read(List<Record> rows) {
    var plans = new HashMap<ListingId, Snapshot>();
    for (var row : rows) {
      var listing = RatePlanRows.listing(row);
      var terms = RatePlanRows.terms(row);
      var prices = StoredPrice.toDomain(DatePriceRows.listed(row), terms.currency());
      plans.put(listing, new Snapshot(listing, new Rates(terms, prices), RatePlanRows.version(row)));
    }
    return plans;
  }

  private void mustHaveWritten(int rows, ListingId listing) {
    if (rows == 0) {
      var current = db.select(RATE_PLAN.VERSION).from(RATE_PLAN).where(RATE_PLAN.LISTING_ID.eq(listing.value()))
          .fetchOne(RATE_PLAN.VERSION);
      throw new Refused(new VersionStale("rate plan", current == null ? 0 : current));
    }
  }
}
