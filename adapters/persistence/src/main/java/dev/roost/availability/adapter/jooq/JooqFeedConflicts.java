package dev.roost.availability.adapter.jooq;

import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR_ENTRY;
import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR_FEED;
import static dev.roost.availability.adapter.jooq.generated.Tables.IMPORTED_EVENT;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import dev.roost.availability.api.ClosedView;
import dev.roost.availability.api.ClosedView.Because;
import dev.roost.availability.api.ConflictView;
import dev.roost.availability.application.FeedConflicts;
import dev.roost.availability.contract.Channel;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.jooq.Ranges;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conflicts are not stored: they follow from events and entries, so that one that was settled is gone. */
@Component
class JooqFeedConflicts implements FeedConflicts {

  private static final Field<LocalDate> BEGINS = greatest(Ranges.lower(IMPORTED_EVENT.NIGHTS),
      Ranges.lower(CALENDAR_ENTRY.NIGHTS));
  private static final Condition ALIVE = CALENDAR_ENTRY.HELD_UNTIL.isNull()
      .or(CALENDAR_ENTRY.HELD_UNTIL.gt(function("clock_timestamp", CALENDAR_ENTRY.HELD_UNTIL.getDataType())));

  private final DSLContext db;

  JooqFeedConflicts(DSLContext db) {
    this.db = db;
  }

  @Override
  public Page<ConflictView> from(LocalDate day, ListingId listing, PageRequest page) {
    var found = db.select().from(IMPORTED_EVENT)
        .join(CALENDAR_FEED).on(CALENDAR_FEED.ID.eq(IMPORTED_EVENT.FEED_ID))
        .join(CALENDAR_ENTRY).on(CALENDAR_ENTRY.LISTING_ID.eq(IMPORTED_EVENT.LISTING_ID),
            Ranges.overlapsByBounds(CALENDAR_ENTRY.NIGHTS, IMPORTED_EVENT.NIGHTS))
        .where(IMPORTED_EVENT.LISTING_ID.eq(listing.value()), Ranges.upper(IMPORTED_EVENT.NIGHTS).gt(day),
            Ranges.upper(CALENDAR_ENTRY.NIGHTS).gt(day), CALENDAR_ENTRY.KIND.in("reservation", "hold", "block"), ALIVE,
            after(page.after()))
        .orderBy(BEGINS, IMPORTED_EVENT.ID, CALENDAR_ENTRY.ID)
        .limit(page.limit() + 1).fetch(JooqFeedConflicts::view);
    var conflicts = found.stream().limit(page.limit()).toList();
    return new Page<>(conflicts, found.size() > page.limit() ? place(conflicts.getLast()) : null);
  }

  private static Condition after(@Nullable String place) {
    if (place == null) {
      return noCondition();
    }
    var parts = place.split("/", -1);
    return row(BEGINS, IMPORTED_EVENT.ID, CALENDAR_ENTRY.ID)
        .gt(LocalDate.parse(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
  }

  private static String place(ConflictView conflict) {
    return "%s/%s/%s".formatted(conflict.nights().checkIn(), conflict.event(), conflict.entry());
  }

  private static ConflictView view(Record row) {
    var theirs = Ranges.stay(row.get(IMPORTED_EVENT.NIGHTS));
    var ours = Ranges.stay(row.get(CALENDAR_ENTRY.NIGHTS));
    var because = Because.valueOf(row.get(CALENDAR_ENTRY.KIND).toUpperCase(Locale.ROOT));
    return new ConflictView(new Channel(row.get(CALENDAR_FEED.CHANNEL)), row.get(IMPORTED_EVENT.ID),
        row.get(CALENDAR_ENTRY.ID), both(theirs, ours), theirs, ours,
        new ClosedView(because, row.get(CALENDAR_ENTRY.BOOKING), row.get(CALENDAR_ENTRY.HELD_UNTIL),
            row.get(CALENDAR_ENTRY.NOTE), null),
        row.get(IMPORTED_EVENT.SEEN_AT));
  }

  private static StayDates both(StayDates one, StayDates other) {
    return new StayDates(one.checkIn().isAfter(other.checkIn()) ? one.checkIn() : other.checkIn(),
        one.checkOut().isBefore(other.checkOut()) ? one.checkOut() : other.checkOut());
  }
}
