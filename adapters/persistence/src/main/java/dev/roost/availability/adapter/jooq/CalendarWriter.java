package dev.roost.availability.adapter.jooq;

import static dev.roost.availability.adapter.jooq.generated.Keys.CALENDAR_ENTRY_PKEY;
import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR;
import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR_ENTRY;
import static dev.roost.availability.adapter.jooq.generated.Tables.IMPORTED_NIGHTS;
import static dev.roost.platform.jooq.FixedStatement.place;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import dev.roost.availability.contract.CalendarEntryId;
import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CalendarChanges;
import dev.roost.availability.domain.CalendarEntry;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.jooq.FixedStatement;
import dev.roost.platform.jooq.Ranges;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Query;
import org.jooq.Row3;
import org.jooq.Row8;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.jspecify.annotations.Nullable;

/**
 * Stores what became of calendars: first what is gone, then what is new, since an entry that moved would otherwise meet
 * itself. Few statements for many calendars, none for what did not change.
 */
final class CalendarWriter {

  /** A statement takes some 32,000 parameters. */
  private static final int ROWS_AT_ONCE = 1000;

  private final DSLContext db;
  private final FixedStatement insertOne;

  CalendarWriter(DSLContext db) {
    this.db = db;
    this.insertOne = FixedStatement.of(db, inserting(db, List.of(row(place(CALENDAR_ENTRY.ID),
        place(CALENDAR_ENTRY.LISTING_ID), place(CALENDAR_ENTRY.NIGHTS), place(CALENDAR_ENTRY.KIND),
        place(CALENDAR_ENTRY.BOOKING), place(CALENDAR_ENTRY.HELD_UNTIL), place(CALENDAR_ENTRY.NOTE),
        place(CALENDAR_ENTRY.SOURCE)))));
  }

  void write(Collection<Calendar> calendars) {
    var all = new ArrayList<Change>();
    calendars.forEach(calendar -> all.add(new Change(calendar, calendar.changes())));
    remove(all.stream().flatMap(one -> one.changes().removed().stream()).toList());
    all.forEach(one -> one.changes().altered().forEach(this::alter));
    inParts(all.stream().flatMap(Change::added).toList(), this::insert);
    imported(all);
    newVersions(all.stream().filter(one -> one.changes().byHost()).map(Change::calendar).toList());
  }

  private void remove(List<CalendarEntryId> entries) {
    if (!entries.isEmpty()) {
      db.deleteFrom(CALENDAR_ENTRY)
          .where(CALENDAR_ENTRY.ID.eq(any(entries.stream().map(CalendarEntryId::value).toArray(UUID[]::new))))
          .execute();
    }
  }

  private void alter(CalendarEntry entry) {
    var reason = EntryRow.of(entry.reason());
    db.update(CALENDAR_ENTRY)
        .set(CALENDAR_ENTRY.NIGHTS, Ranges.range(entry.nights()))
        .set(CALENDAR_ENTRY.KIND, reason.kind())
        .set(CALENDAR_ENTRY.BOOKING, reason.booking())
        .set(CALENDAR_ENTRY.HELD_UNTIL, reason.heldUntil())
        .set(CALENDAR_ENTRY.NOTE, reason.note())
        .set(CALENDAR_ENTRY.SOURCE, reason.source())
        .where(CALENDAR_ENTRY.ID.eq(entry.id().value()))
        .execute();
  }

  /** The key has the last word. It is only ever asked where somebody wrote without the lock. */
  private void insert(List<Added> entries) {
    var inserted = entries.size() == 1
        ? insertOne.execute(entries.getFirst().values())
        : inserting(db, entries.stream().map(Added::toRow).toList()).execute();
    if (inserted < entries.size()) {
      throw new Refused(new NightsTaken(entries.stream().flatMap(added -> added.entry().nights().nights()).toList()));
    }
  }

  private static Query inserting(DSLContext db,
      List<Row8<UUID, UUID, LocalDateRange, String, UUID, Instant, String, String>> rows) {
    return db
        .insertInto(CALENDAR_ENTRY, CALENDAR_ENTRY.ID, CALENDAR_ENTRY.LISTING_ID, CALENDAR_ENTRY.NIGHTS,
            CALENDAR_ENTRY.KIND, CALENDAR_ENTRY.BOOKING, CALENDAR_ENTRY.HELD_UNTIL, CALENDAR_ENTRY.NOTE,
            CALENDAR_ENTRY.SOURCE)
        .valuesOfRows(rows)
        .onConflictOnConstraint(CALENDAR_ENTRY_PKEY).doNothing();
  }

  private void imported(List<Change> changes) {
    var listingsOf = new HashMap<String, List<UUID>>();
    var rows = new ArrayList<Row3<UUID, String, LocalDateRange>>();
    for (var change : changes) {
      var listing = change.listing().value();
      change.changes().imported().forEach((source, nights) -> {
        listingsOf.computeIfAbsent(source, none -> new ArrayList<>()).add(listing);
        nights.ranges().forEach(range -> rows.add(row(listing, source, Ranges.range(range))));
      });
    }
    listingsOf.forEach((source, listings) -> db.deleteFrom(IMPORTED_NIGHTS)
        .where(IMPORTED_NIGHTS.SOURCE.eq(source), IMPORTED_NIGHTS.LISTING_ID.eq(any(listings.toArray(UUID[]::new))))
        .execute());
    inParts(rows, part -> db
        .insertInto(IMPORTED_NIGHTS, IMPORTED_NIGHTS.LISTING_ID, IMPORTED_NIGHTS.SOURCE, IMPORTED_NIGHTS.NIGHTS)
        .valuesOfRows(part)
        .execute());
  }

  private void newVersions(List<Calendar> calendars) {
    if (calendars.isEmpty()) {
      return;
    }
    var update = db.update(CALENDAR)
        .set(CALENDAR.VERSION, CALENDAR.VERSION.plus(inline(1)))
        .set(CALENDAR.RULES, val((JSONB) null, CALENDAR.RULES))
        .where(CALENDAR.LISTING_ID.eq(val((UUID) null, CALENDAR.LISTING_ID)),
            CALENDAR.VERSION.eq(val((Long) null, CALENDAR.VERSION)));
    var batch = db.batch(update);
    for (var calendar : calendars) {
      batch = batch.bind(StayRulesJson.write(calendar.rules()), calendar.listing().value(), calendar.version());
    }
    if (Arrays.stream(batch.execute()).sum() != calendars.size()) {
      throw new IllegalStateException("A calendar was changed without its lock");
    }
  }

  private static <T> void inParts(List<T> all, Consumer<List<T>> statement) {
    for (var from = 0; from < all.size(); from += ROWS_AT_ONCE) {
      statement.accept(all.subList(from, Math.min(all.size(), from + ROWS_AT_ONCE)));
    }
  }

  private record Change(Calendar calendar, CalendarChanges changes) {

    ListingId listing() {
      return calendar.listing();
    }

    Stream<Added> added() {
      return changes.added().stream().map(entry -> new Added(listing(), entry));
    }
  }

  private record Added(ListingId listing, CalendarEntry entry) {

    Row8<UUID, UUID, LocalDateRange, String, UUID, Instant, String, String> toRow() {
      var reason = EntryRow.of(entry.reason());
      return row(entry.id().value(), listing.value(), Ranges.range(entry.nights()), reason.kind(), reason.booking(),
          reason.heldUntil(), reason.note(), reason.source());
    }

    /** The same, in the same order. */
    @Nullable
    Object[] values() {
      var reason = EntryRow.of(entry.reason());
      return new @Nullable Object[]{entry.id().value(), listing.value(), Ranges.range(entry.nights()), reason.kind(),
          reason.booking(), reason.heldUntil(), reason.note(), reason.source()};
    }
  }
}
