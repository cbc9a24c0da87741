package dev.roost.availability.adapter.jooq;

import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR;
import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR_ENTRY;
import static dev.roost.availability.adapter.jooq.generated.Tables.IMPORTED_NIGHTS;
import static dev.roost.platform.jooq.FixedStatement.place;
import static dev.roost.platform.jooq.FixedStatement.places;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import dev.roost.availability.contract.CalendarEntryId;
import dev.roost.availability.domain.CalendarEntry;
import dev.roost.availability.domain.CalendarSnapshot;
import dev.roost.availability.domain.ImportedNights;
import dev.roost.availability.domain.NightSet;
import dev.roost.availability.domain.StayRules;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.jooq.FixedStatement;
import dev.roost.platform.jooq.Ranges;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.postgres.extensions.types.LocalDateRange;

/** The one query that reads calendars: rules, entries and imported nights of any number of listings, at one moment. */
final class CalendarQuery {

  /** The listings that are asked for, so that one without a calendar is answered too. */
  private static final Field<UUID> ASKED = field(name("asked", "listing_id"), UUID.class);
  private static final Field<LocalDateRange> WINDOW = field(name("around", "nights"),
      CALENDAR_ENTRY.NIGHTS.getDataType());
  private static final Field<Instant> READ_AT = field(
      select(DSL.function("clock_timestamp", CALENDAR_ENTRY.HELD_UNTIL.getDataType()))).as("read_at");

  private static final Field<UUID> ID = field(name("taken", "id"), UUID.class);
  private static final Field<LocalDateRange> NIGHTS = field(name("taken", "nights"),
      CALENDAR_ENTRY.NIGHTS.getDataType());
  private static final Field<String> KIND = field(name("taken", "kind"), String.class);
  private static final Field<UUID> BOOKING = field(name("taken", "booking"), UUID.class);
  private static final Field<Instant> HELD_UNTIL = field(name("taken", "held_until"),
      CALENDAR_ENTRY.HELD_UNTIL.getDataType());
  private static final Field<String> NOTE = field(name("taken", "note"), String.class);
  private static final Field<String> SOURCE = field(name("taken", "source"), String.class);

  private final DSLContext db;
  private final FixedStatement ofOne;
  private final FixedStatement ofMany;
  private final FixedStatement toLookAt;

  CalendarQuery(DSLContext db) {
    this.db = db;
    var one = select(place(CALENDAR.LISTING_ID).as("listing_id")).asTable("asked");
    var many = unnest(places(CALENDAR.LISTING_ID)).as("asked", "listing_id");
    this.ofOne = FixedStatement.of(db, query(one, window(), noCondition()));
    this.ofMany = FixedStatement.of(db, query(many, window(), noCondition()));
    this.toLookAt = FixedStatement.of(db,
        query(many, window(), CALENDAR_ENTRY.KIND.ne(inline(EntryRow.IMPORTED))));
  }

  /** What takes any of those nights. A single listing is no array, for which PostgreSQL would plan anew each time. */
  Map<ListingId, CalendarSnapshot> around(Collection<ListingId> listings, StayDates nights) {
    var ids = ids(listings);
    return read(ids.length == 1
        ? ofOne.fetch(ids[0], Ranges.range(nights))
        : ofMany.fetch(ids, Ranges.range(nights)));
  }

  /** The same for who changes nothing: without the entries of imported nights, which are told by those nights as well. */
  Map<ListingId, CalendarSnapshot> toLookAt(Collection<ListingId> listings, StayDates nights) {
    return read(toLookAt.fetch(ids(listings), Ranges.range(nights)));
  }

  /** What takes any of the nights between the first and the last one of a booking. */
  CalendarSnapshot around(ListingId listing, UUID booking) {
    var hull = select(Ranges.hullOf(CALENDAR_ENTRY.NIGHTS).as(WINDOW)).from(CALENDAR_ENTRY)
        .where(CALENDAR_ENTRY.BOOKING.eq(booking), CALENDAR_ENTRY.LISTING_ID.eq(ASKED));
    var asked = select(val(listing.value()).as("listing_id")).asTable("asked");
    return read(query(asked, hull, noCondition()).fetch()).values().iterator().next();
  }

  /** What takes any of those nights, or of those that the source imported before. */
  Map<ListingId, CalendarSnapshot> around(Collection<ListingId> listings, StayDates nights, String source) {
    var asked = val(Ranges.range(nights), CALENDAR_ENTRY.NIGHTS);
    var before = Ranges.hullOf(IMPORTED_NIGHTS.NIGHTS);
    var window = select(Ranges.hull(asked, coalesce(before, asked)).as(WINDOW)).from(IMPORTED_NIGHTS)
        .where(IMPORTED_NIGHTS.SOURCE.eq(source), IMPORTED_NIGHTS.LISTING_ID.eq(ASKED));
    return read(query(unnest(ids(listings)).as("asked", "listing_id"), window, noCondition()).fetch());
  }

  private static Select<Record1<LocalDateRange>> window() {
    return select(place(CALENDAR_ENTRY.NIGHTS).as(WINDOW));
  }

  private static UUID[] ids(Collection<ListingId> listings) {
    return listings.stream().map(ListingId::value).toArray(UUID[]::new);
  }

  private Select<? extends Record> query(Table<?> asked, Select<Record1<LocalDateRange>> window,
      Condition entries) {
    return db
        .select(ASKED, CALENDAR.VERSION, CALENDAR.RULES, WINDOW, READ_AT, ID, NIGHTS, KIND, BOOKING, HELD_UNTIL, NOTE,
            SOURCE)
        .from(asked)
        .crossJoin(lateral(window.asTable("around")))
        .leftJoin(CALENDAR).on(CALENDAR.LISTING_ID.eq(ASKED))
        .leftJoin(lateral(taken(entries))).on(DSL.trueCondition());
  }

  private static Map<ListingId, CalendarSnapshot> read(Result<? extends Record> rows) {
    var snapshots = new LinkedHashMap<ListingId, Reading>();
    var rules = new HashMap<JSONB, StayRules>();
    for (var row : rows) {
      snapshots.computeIfAbsent(new ListingId(row.get(ASKED)), listing -> Reading.begin(listing, row, rules)).add(row);
    }
    var read = new LinkedHashMap<ListingId, CalendarSnapshot>();
    snapshots.forEach((listing, reading) -> read.put(listing, reading.finish()));
    return read;
  }

  /** Entries, and below them imported nights, which have no id. */
  private static Table<?> taken(Condition entries) {
    var nobody = inline(null, SQLDataType.UUID);
    return select(CALENDAR_ENTRY.ID, CALENDAR_ENTRY.NIGHTS, CALENDAR_ENTRY.KIND, CALENDAR_ENTRY.BOOKING,
        CALENDAR_ENTRY.HELD_UNTIL, CALENDAR_ENTRY.NOTE, CALENDAR_ENTRY.SOURCE)
        .from(CALENDAR_ENTRY)
        .where(CALENDAR_ENTRY.LISTING_ID.eq(ASKED), Ranges.overlapsByBounds(CALENDAR_ENTRY.NIGHTS, WINDOW), entries)
        .unionAll(
            select(nobody, IMPORTED_NIGHTS.NIGHTS, inline("below"), nobody,
                inline(null, CALENDAR_ENTRY.HELD_UNTIL.getDataType()), inline(null, SQLDataType.CLOB),
                IMPORTED_NIGHTS.SOURCE)
                .from(IMPORTED_NIGHTS)
                .where(IMPORTED_NIGHTS.LISTING_ID.eq(ASKED), Ranges.overlaps(IMPORTED_NIGHTS.NIGHTS, WINDOW)))
        .asTable("taken");
  }

  /** One calendar while its rows come in. */
  private record Reading(ListingId listing, long version, StayRules rules, NightSet window, Instant readAt,
      List<CalendarEntry> entries, List<ImportedNights> imported) {

    /** Most calendars have the same rules: each document is read once. */
    static Reading begin(ListingId listing, Record row, Map<JSONB, StayRules> known) {
      var version = row.get(CALENDAR.VERSION);
      var document = row.get(CALENDAR.RULES);
      var rules = document == null ? StayRules.STANDARD : known.computeIfAbsent(document, StayRulesJson::read);
      var window = row.get(WINDOW);
      return new Reading(listing, version == null ? 1 : version, rules,
          window == null ? NightSet.EMPTY : NightSet.of(Ranges.stay(window)), row.get(READ_AT), new ArrayList<>(),
          new ArrayList<>());
    }

    void add(Record row) {
      var nights = row.get(NIGHTS);
      if (nights != null) {
        var id = row.get(ID);
        if (id == null) {
          imported.add(new ImportedNights(row.get(SOURCE), Ranges.stay(nights)));
        } else {
          var reason = new EntryRow(row.get(KIND), row.get(BOOKING), row.get(HELD_UNTIL), row.get(NOTE),
              row.get(SOURCE)).toReason();
          entries.add(new CalendarEntry(new CalendarEntryId(id), Ranges.stay(nights), reason));
        }
      }
    }

    CalendarSnapshot finish() {
      return new CalendarSnapshot(listing, version, rules, window, entries, imported, readAt);
    }
  }
}
