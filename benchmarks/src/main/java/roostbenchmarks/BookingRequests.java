package roostbenchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/**
 * Guests book stays of two nights, each another listing: every request takes a session, a key, a quote, a calendar and
 * its nights. The quotes are made before, which also warms Roost up.
 */
final class BookingRequests {

  private static final int MOST = 40_000;
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

  private final World world;
  private final Options options;

  BookingRequests(World world, Options options) {
    this.world = world;
    this.options = options;
  }

  void run() throws IOException, SQLException {
    var stays = openStays();
    try (var roost = world.roost(options.jvm())) {
      var load = Load.on(roost.port());
      var requests = new ConcurrentLinkedQueue<Request>();
      var quoted = quote(roost.port(), stays, requests);
      var all = List.copyOf(requests);
      int some = all.size() / 4 * 3;
      load.once(all.subList(0, some), options.connections(), options.warmUp());
      var measured = load.once(all.subList(some, all.size()), options.connections(), options.time());
      awaitListeners();
      var reference = new BookingReference(world, options).measure(openStays());
      Table.head();
      Table.row("POST /v1/quotes (while warming up, client in Java)", quoted, null);
      Table.row("reference: eleven statements by JDBC", reference, null);
      Table.row("POST /v1/bookings", measured, reference);
    }
  }

  private Measured quote(int port, List<Stay> stays, ConcurrentLinkedQueue<Request> bookings) throws IOException {
    var client = new JavaLoad(port);
    var tokens = world.tokens();
    return Clients.measure(options.connections(), stays.size(), options.warmUp().multipliedBy(5), () -> turn -> {
      var token = tokens.get((int) (turn % tokens.size()));
      var answer = client
          .send(Request.post("/v1/quotes", token, UUID.randomUUID().toString(), stays.get((int) turn).json()));
      var id = ID.matcher(answer.body());
      if (answer.statusCode() != 201 || !id.find()) {
        return false;
      }
      bookings.add(Request.post("/v1/bookings", token, UUID.randomUUID().toString(),
          "{\"quoteId\":\"%s\"}".formatted(id.group(1))));
      return true;
    });
  }

  /**
   * Stays that calendars take: the first two nights of some gap some weeks ahead. Cards do not know what earlier references
   * took.
   */
  private List<Stay> openStays() throws SQLException {
    var stays = new ArrayList<Stay>();
    for (var row : world.rows("""
        select listing_id, night from (
          select listing_id, (select lower(free) + 1 from unnest(free_nights) free
            where lower(free) > current_date + 20 and upper(free) - lower(free) >= 4 limit 1) as night
          from search.card where shortest_stay <= 2) open
        where night is not null and not exists (select from availability.calendar_entry entry
          where entry.listing_id = open.listing_id and entry.nights && daterange(night, night + 2))
        order by random() limit %d""".formatted(MOST))) {
      stays.add(new Stay(UUID.fromString(row.get(0)), LocalDate.parse(row.get(1))));
    }
    return stays;
  }

  /** What bookings left to do is part of what they cost, and must not weigh on the reference. */
  private void awaitListeners() throws SQLException {
    long start = System.nanoTime();
    while (!world.rows("select 1 from platform.event_publication limit 1").isEmpty()
        && System.nanoTime() - start < 60e9) {
      Thread.onSpinWait();
    }
    Table.say("Listeners were done %.1f s after the last booking".formatted((System.nanoTime() - start) / 1e9));
  }

  /** Two nights. */
  record Stay(UUID listing, LocalDate checkIn) {

    LocalDate checkOut() {
      return checkIn.plusDays(2);
    }

    private String json() {
      return "{\"listingId\":\"%s\",\"checkIn\":\"%s\",\"checkOut\":\"%s\",\"party\":{\"adults\":2}}".formatted(listing,
          checkIn, checkOut());
    }
  }
}
