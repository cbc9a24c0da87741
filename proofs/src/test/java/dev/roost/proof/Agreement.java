package dev.roost.proof;

import dev.roost.listing.contract.ListingId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** Whether calendars and bookings agree with each other, as a database has them. All that speaks against it, in words. */
final class Agreement {
  private static final String LIVING = """
      living as (
        select * from availability.calendar_entry where listing_id = any(?)
          and (kind = 'reservation' or kind = 'hold' and held_until > clock_timestamp()))""";

  private final DSLContext db;
  private final UUID[] listings;
  private final List<String> violations = new ArrayList<>();

  private Agreement(DSLContext db, Collection<ListingId> listings) {
    this.db = db;
    this.listings = listings.stream().map(ListingId::value).toArray(UUID[]::new);
  }

  /** Of listings whose hosts want a night between two stays. */
  static List<String> violations(DSLContext db, Collection<ListingId> listings) {
    var agreement = new Agreement(db, listings);
    agreement.lookAtGaps();
    agreement.look();
    return List.copyOf(agreement.violations);
  }

  /** Of listings whose hosts want no gaps. */
  static List<String> overlapsAndLosses(DSLContext db, Collection<ListingId> listings) {
    var agreement = new Agreement(db, listings);
    agreement.look();
    return List.copyOf(agreement.violations);
  }

  private void lookAtGaps() {
    count("pairs of stays without a night between them", "with " + LIVING + """
        select count(*) from living one join living other
         on one.listing_id = other.listing_id and one.id < other.id and one.booking <> other.booking
           and daterange(lower(one.nights) - 1, upper(one.nights) + 1) && other.nights""");
  }

  private void look() {
    count("pairs of entries that overlap", """
        select count(*) from availability.calendar_entry one join availability.calendar_entry other
          on one.listing_id = other.listing_id and one.id < other.id and one.nights && other.nights
        where one.listing_id = any(?)""");
    count("confirmed bookings without their nights", """
        select count(*) from booking.booking where listing_id = any(?) and status = 'CONFIRMED' and not exists (
          select from availability.calendar_entry entry where entry.booking = booking.id and entry.kind = 'reservation'
            and entry.nights = daterange(check_in, check_out))""");
    count("reservations without their booking",
        """
            select count(*) from availability.calendar_entry where listing_id = any(?) and kind = 'reservation'
              and not exists (select from booking.booking where id = calendar_entry.booking and status in ('CONFIRMED', 'CAPTURING')
                and nights = daterange(check_in, check_out))""");
    count("imported nights that are open", """
        select count(*) from availability.imported_nights imported where listing_id = any(?)
          and not nights <@ (select coalesce(range_agg(entry.nights), datemultirange())
            from availability.calendar_entry entry where entry.listing_id = imported.listing_id)""");
    count("nights closed for a channel that has not told them", """
        select count(*) from availability.calendar_entry entry where listing_id = any(?) and kind = 'imported'
          and not nights <@ (select coalesce(range_agg(imported.nights), datemultirange())
            from availability.imported_nights imported
            where imported.listing_id = entry.listing_id and imported.source = entry.source)""");
    count("holds for nobody", "with " + LIVING + """
        select count(*) from living where kind = 'hold'
         and not exists (select from booking.booking where id = living.booking
           and status in ('REQUESTED', 'AWAITING_PAYMENT'))
         and not exists (select from booking.alteration where booking_id = living.booking
           and status in ('PROPOSED', 'ACCEPTED'))""");
    count("open alterations of bookings that ended",
        """
            select count(*) from booking.alteration join booking.booking on booking.id = booking_id
            where booking.listing_id = any(?) and alteration.status in ('PROPOSED', 'ACCEPTED') and booking.status <> 'CONFIRMED'""");
    count("bookings that are not what their last alteration made of them", """
        select count(*) from booking.booking join lateral (
          select * from booking.alteration where booking_id = booking.id and status = 'APPLIED'
          order by status_since desc limit 1) altered on true
        where booking.listing_id = any(?) and (check_in <> (new_terms ->> 'checkIn')::date
          or check_out <> (new_terms ->> 'checkOut')::date or total <> (new_terms ->> 'total')::bigint)""");
  }

  private void count(String what, String query) {
    var found = db.fetchSingle(query, (Object) listings).get(0, Long.class);
    if (found > 0) {
      violations.add(found + " " + what);
    }
  }
}
