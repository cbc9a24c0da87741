package dev.roost.search.adapter.jooq;

import static org.jooq.impl.DSL.val;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/** The statements that write many cards at once, of a form that jOOQ has no API for. */
@SuppressWarnings("InlineFormatString")
final class CardStatements {

  private static final String CALENDAR = "jsonb_to_recordset({%d}) as calendar "
      + "(listing_id uuid, free_nights datemultirange, shortest_stay smallint, longest_stay smallint)";
  private static final String PRICES = "jsonb_to_recordset({%d}) as price "
      + "(listing_id uuid, currency char(3), lowest_night bigint, highest_night bigint, first_month int, "
      + "lowest_by_month bigint[], highest_by_month bigint[], short_discount smallint, "
      + "weekly_discount smallint, monthly_discount smallint, certain_discount boolean, discount_lines smallint, "
      + "included_guests smallint, extra_guest_fee bigint, stay_fee bigint, night_fee bigint, guest_fee bigint, "
      + "pet_fee bigint, least_levy int, most_levy int, levy_lines smallint, person_levy bigint)";
  private static final String HOUSE = "jsonb_to_recordset({%d}) as house "
      + "(listing_id uuid, position point, room_type text, capacity smallint, pets_allowed boolean, "
      + "instant_book boolean, rank smallint, ratings bigint, amenities text[], known_until date)";
  private static final String RATING = "jsonb_to_recordset({%d}) as rating (listing_id uuid, rank smallint, ratings bigint)";
  private static final String FACE = "jsonb_to_recordset({%d}) as face "
      + "(listing_id uuid, title text, cover_photo text, property_type text, bedrooms smallint, beds smallint, "
      + "zone text, check_in_time time)";

  private static final String CALENDAR_COLUMNS = "free_nights, shortest_stay, longest_stay";
  private static final String PRICE_COLUMNS = "currency, lowest_night, highest_night, first_month, lowest_by_month, "
      + "highest_by_month, short_discount, weekly_discount, monthly_discount, certain_discount, discount_lines, "
      + "included_guests, extra_guest_fee, stay_fee, night_fee, guest_fee, pet_fee, least_levy, most_levy, levy_lines, "
      + "person_levy";
  private static final String HOUSE_COLUMNS = "position, room_type, capacity, pets_allowed, instant_book, rank, ratings, "
      + "amenities, known_until";
  private static final String RATING_COLUMNS = "rank, ratings";
  private static final String FACE_COLUMNS = "title, cover_photo, property_type, bedrooms, beds, zone, check_in_time";

  private static final String ALL_COLUMNS = HOUSE_COLUMNS + ", " + CALENDAR_COLUMNS + ", " + PRICE_COLUMNS;

  /** Advisory, since a listing may have no card yet; sorted, so that nobody waits in a circle. */
  private static final String LOCK = """
      select pg_advisory_xact_lock(key) from (
        select distinct hashtextextended('search.card ' || id, 202611221500) as key from unnest({0}) as id order by key
      ) as keys""";

  /** Other nodes hear of it when the transaction commits. */
  private static final String TELL = """
      insert into search.card_change (listing_id) select listing_id from changed
      on conflict (listing_id) do update set changed = pg_current_xact_id()""";

  private static final String REMOVE = """
      with changed as (delete from search.card where listing_id = any({0}) returning listing_id)
      """ + TELL;

  private static final String PUT = """
      with changed as (
        insert into search.card (listing_id, %1$s)
        select listing_id, %1$s from %2$s join %3$s using (listing_id) join %4$s using (listing_id)
        on conflict (listing_id) do update set (%1$s) = row (%5$s)
        returning listing_id)
      %6$s"""
      .formatted(ALL_COLUMNS, HOUSE.formatted(0), CALENDAR.formatted(1), PRICES.formatted(2), excluded(ALL_COLUMNS),
          TELL);

  private static final String PUT_FACES = """
      insert into search.face (listing_id, %1$s) select listing_id, %1$s from %2$s
      on conflict (listing_id) do update set (%1$s) = row (%3$s)
      where (%4$s) is distinct from (%3$s)"""
      .formatted(FACE_COLUMNS, FACE.formatted(0), excluded(FACE_COLUMNS), of("face", FACE_COLUMNS));

  private static final String PUT_CALENDARS = update(CALENDAR, "calendar", CALENDAR_COLUMNS);
  private static final String PUT_PRICES = update(PRICES, "price", PRICE_COLUMNS);
  private static final String PUT_RATINGS = update(RATING, "rating", RATING_COLUMNS);

  private final DSLContext db;

  CardStatements(DSLContext db) {
    this.db = db;
  }

  void lock(UUID[] listings) {
    db.resultQuery(LOCK, val(listings)).fetch();
  }

  void put(JSONB houses, JSONB calendars, JSONB prices, JSONB faces) {
    db.query(PUT, val(houses), val(calendars), val(prices)).execute();
    db.query(PUT_FACES, val(faces)).execute();
  }

  void putCalendars(JSONB calendars) {
    db.query(PUT_CALENDARS, val(calendars)).execute();
  }

  void putPrices(JSONB prices) {
    db.query(PUT_PRICES, val(prices)).execute();
  }

  void putRatings(JSONB ratings) {
    db.query(PUT_RATINGS, val(ratings)).execute();
  }

  void remove(UUID[] listings) {
    db.query(REMOVE, val(listings)).execute();
  }

  /** Leaves rows alone that are the same already: most of what is refreshed did not change. */
  private static String update(String recordset, String alias, String columns) {
    return """
        with changed as (
          update search.card set (%1$s) = row (%2$s) from %3$s
          where card.listing_id = %4$s.listing_id and (%5$s) is distinct from (%2$s)
          returning card.listing_id)
        %6$s"""
        .formatted(columns, of(alias, columns), recordset.formatted(0), alias, of("card", columns), TELL);
  }

  private static String excluded(String columns) {
    return of("excluded", columns);
  }

  private static String of(String table, String columns) {
    return table + "." + columns.replace(", ", ", " + table + ".");
  }
}
