package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.booking.api.BookingTimers;
import dev.roost.listing.contract.ListingId;
import dev.roost.proof.Market.User;
import dev.roost.shared.Actor;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Stays whose time to pay ends about when their money is held, while another guest waits for the nights. */
final class LastMinutePayments {

  /** So many of a listing as can be booked ahead. */
  private static final int NIGHTS = 300;
  private static final int LEAST_MS = 100;
  private static final int MOST_MS = 1_900;

  private final Market market;
  private final BookingClient client;
  private final DSLContext db;
  final User guest;
  final User rival;
  private final List<ListingId> listings;
  private final int races;
  private final Random chance = new Random(3);

  LastMinutePayments(ApplicationContext roost, BookingClient client, DSLContext db, int races) {
    this.market = new Market(roost);
    this.client = client;
    this.db = db;
    this.guest = market.guest();
    this.rival = market.guest();
    var host = market.host();
    this.listings = Stream.generate(() -> market.listing(host, true)).limit(races / NIGHTS + 1L).toList();
    this.races = races;
  }

  void run() {
    Crowd.rush(8, IntStream.range(0, races).<Callable<String>>mapToObj(race -> () -> race(race)).toList());
  }

  /** How many bookings are in which status. */
  Map<String, Long> ends() {
    return db.fetch("select status from booking.booking where listing_id = any(?)",
        (Object) listings.stream().map(ListingId::value).toArray(UUID[]::new))
        .map(row -> row.get(0, String.class)).stream()
        .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
  }

  private String race(int number) {
    var listing = listings.get(number / NIGHTS);
    var checkIn = market.someDay().plusDays(number % NIGHTS);
    var stay = new StayDates(checkIn, checkIn.plusDays(1));
    var quote = market.quote(guest, listing, stay);
    var rivals = market.quote(rival, listing, stay);
    var booked = client.pay(guest, UUID.randomUUID().toString(), quote, "sandbox_card_delayed");
    assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    var booking = JsonMapper.shared().readTree(booked.body()).get("id").asString();
    var left = LEAST_MS + chance.nextInt(MOST_MS - LEAST_MS);
    endTimeToPay(booking, left);
    await().pollInterval(Duration.ofMillis(10)).until(() -> isOver(booking));
    if (number % 2 == 0) {
      market.use(BookingTimers.class).advanceDue(Actor.system("proof"), 100);
    } else {
      client.pay(rival, UUID.randomUUID().toString(), rivals, "sandbox_card_good");
    }
    return booking;
  }

  /** As soon as the nights are no longer held for it, or are its own. */
  private boolean isOver(String booking) {
    return db.fetchValue(
        """
            select not exists (select from availability.calendar_entry where kind = 'hold' and held_until > clock_timestamp()
              and booking = cast(? as uuid))""",
        booking).equals(true);
  }

  private void endTimeToPay(String booking, int millisLeft) {
    for (var column : List.of("booking.booking set pay_by = %1$s, due_at = %1$s where id",
        "payment.payment set pay_by = %1$s where booking_id",
        "availability.calendar_entry set held_until = %1$s where kind = 'hold' and booking")) {
      var sql = "update " + column.formatted("now() + %d * interval '1 millisecond'".formatted(millisLeft))
          + " = cast(? as uuid)";
      db.execute(sql, booking);
    }
  }
}
