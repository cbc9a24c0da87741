package roostbenchmarks;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param most of the stay's total, which also asks for the lowest totals first; absent for the best rated first
 */
record Search(double south, double west, double north, double east, LocalDate checkIn, int nights,
    @Nullable Long most) {

  private static final int PAGE = 20;

  Request request() {
    return Request
        .get("/v1/search/listings?south=%s&west=%s&north=%s&east=%s&checkIn=%s&checkOut=%s&adults=2&limit=%d%s"
            .formatted(south, west, north, east, checkIn, checkIn.plusDays(nights), PAGE,
                most == null ? "" : "&currency=USD&sort=PRICE&maxPrice=" + most));
  }

  /** A table of the cards with the indexes that such a select can use. */
  static final List<String> TABLE = List.of("drop schema if exists benchmark cascade", "create schema benchmark",
      "create table benchmark.card as table search.card", "create index on benchmark.card using gist (position)",
      "create index on benchmark.card (rank, listing_id)",
      "create index on benchmark.card (currency, lowest_night, listing_id)", "vacuum analyze benchmark.card");

  /** Finds a page of those that are open and in the order of one night's price, which is less than what is asked for. */
  void select(Reference.Session session) throws SQLException {
    session.execute("""
        select c.listing_id, c.position, f.* from (
          select * from benchmark.card
          where position <@ box(point(?, ?), point(?, ?)) and capacity >= 2 and shortest_stay <= ? and longest_stay >= ?
            and free_nights @> daterange(?, ?) %s
          order by %s, listing_id limit 21) c
        join search.face f using (listing_id)"""
        .formatted(
            most == null
                ? ""
                : "and currency = 'USD' and lowest_night * %d + stay_fee <= %d".formatted(nights, most),
            most == null ? "rank" : "lowest_night"),
        west, south, east, north, nights, nights, checkIn, checkIn.plusDays(nights));
  }
}
