package dev.roost.proof;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** What a database says of the nights of one listing, whatever the application believes. */
final class SoldNights {

  private final DSLContext db;
  private final ListingId listing;

  SoldNights(DSLContext db, ListingId listing) {
    this.db = db;
    this.listing = listing;
  }

  /** The nights of each entry of the calendar. */
  List<StayDates> entries() {
    return db.fetch("""
        select lower(nights), upper(nights) from availability.calendar_entry where listing_id = ?""", listing.value())
        .map(row -> new StayDates(row.get(0, LocalDate.class), row.get(1, LocalDate.class)));
  }

  /** The nights of each booking that has not ended. */
  List<StayDates> booked() {
    return db.fetch(
        "select check_in, check_out from booking.booking where listing_id = ? and status in ('AWAITING_PAYMENT', "
            + "'REQUESTED', 'CAPTURING', 'CONFIRMED')",
        listing.value()).map(row -> new StayDates(row.get(0, LocalDate.class), row.get(1, LocalDate.class)));
  }

  /** How many pairs of the stays share a night. */
  static long overlaps(List<StayDates> stays) {
    var pairs = 0L;
    for (var one = 0; one < stays.size(); one++) {
      for (var other = one + 1; other < stays.size(); other++) {
        pairs += stays.get(one).overlaps(stays.get(other)) ? 1 : 0;
      }
    }
    return pairs;
  }

  /** Deadlocks that PostgreSQL had to end in this database so far. */
  long deadlocks() {
    return db.fetchSingle("select deadlocks from pg_stat_database where datname = current_database()").get(0,
        Long.class);
  }
}
