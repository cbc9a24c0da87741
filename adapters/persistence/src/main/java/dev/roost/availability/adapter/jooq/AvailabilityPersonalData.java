package dev.roost.availability.adapter.jooq;

import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR;
import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR_ENTRY;
import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR_EXPORT;
import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR_FEED;
import static dev.roost.availability.adapter.jooq.generated.Tables.IMPORTED_NIGHTS;
import static dev.roost.platform.HeldTable.exported;
import static dev.roost.platform.HeldTable.kept;
import static org.jooq.impl.DSL.any;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Calendars of listings that are off the market by then. */
@Component
class AvailabilityPersonalData implements PersonalData {

  private static final String LISTING = "the listing";

  private final DSLContext db;

  AvailabilityPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "availability";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        exported("calendar", "stay-rules").erased("stays: rules in numbers").asLongAs(LISTING),
        exported("calendar_entry", "calendar").erased("notes and what other channels had taken go; nights that were"
            + " booked stay with their bookings").asLongAs("the bookings"),
        exported("calendar_export", "calendar-exports").erased("goes: the addresses lead nowhere from then on")
            .asLongAs("the host wants it"),
        exported("calendar_feed", "calendar-feeds").erased("goes").asLongAs("the host wants it"),
        kept("imported_event", "what other channels say is theirs; the nights are in the calendar").erased("goes")
            .asLongAs("the feed says so"),
        kept("imported_nights", "the same nights are in the calendar").erased("goes").asLongAs("the source says so"));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    var listings = subject.listingIds();
    new ExportedRows(db, sink)
        .write("stay-rules", CALENDAR, CALENDAR.LISTING_ID.eq(any(listings)))
        .write("calendar", CALENDAR_ENTRY, CALENDAR_ENTRY.LISTING_ID.eq(any(listings)))
        .write("calendar-exports", CALENDAR_EXPORT, CALENDAR_EXPORT.LISTING_ID.eq(any(listings)))
        .write("calendar-feeds", CALENDAR_FEED, CALENDAR_FEED.LISTING_ID.eq(any(listings)));
  }

  @Override
  public void erase(DataSubject subject) {
    var listings = subject.listingIds();
    db.deleteFrom(CALENDAR_EXPORT).where(CALENDAR_EXPORT.LISTING_ID.eq(any(listings))).execute();
    // What it said goes with it.
    db.deleteFrom(CALENDAR_FEED).where(CALENDAR_FEED.LISTING_ID.eq(any(listings))).execute();
    db.deleteFrom(IMPORTED_NIGHTS).where(IMPORTED_NIGHTS.LISTING_ID.eq(any(listings))).execute();
    db.deleteFrom(CALENDAR_ENTRY)
        .where(CALENDAR_ENTRY.LISTING_ID.eq(any(listings)), CALENDAR_ENTRY.SOURCE.isNotNull()).execute();
    db.update(CALENDAR_ENTRY).set(CALENDAR_ENTRY.NOTE, "")
        .where(CALENDAR_ENTRY.LISTING_ID.eq(any(listings)), CALENDAR_ENTRY.NOTE.ne("")).execute();
  }
}
