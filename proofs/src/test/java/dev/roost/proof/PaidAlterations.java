package dev.roost.proof;

import static org.awaitility.Awaitility.await;

import dev.roost.booking.api.AlterationView;
import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.api.AnswerAlteration;
import dev.roost.booking.api.BookingAlterations;
import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.GuestBookings;
import dev.roost.booking.api.ProposeAlteration;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.api.SharedBookings;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.listing.contract.ListingId;
import dev.roost.payment.api.GuestPayments;
import dev.roost.payment.api.PayWith;
import dev.roost.payment.contract.PaymentId;
import dev.roost.platform.IdempotencyKey;
import dev.roost.proof.Market.User;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import roosttest.availability.Race;

/**
 * Stays that are paid and altered again and again, while their guests pay with cards that are slow or lose answers, call off,
 * let the time run out, and others want the nights between them. Half of a stay is lost already.
 */
final class PaidAlterations {
  private static final List<String> CARDS = List.of("good", "good", "delayed", "answers_lost", "webhooks_twice",
      "webhooks_late", "webhooks_reordered", "declined_insufficient_funds");
  private static final int AT_A_TIME = 6;
  /** As many as lie within the year that can be booked ahead. */
  private static final int OF_A_LISTING = 80;
  private static final Duration LONG = Duration.ofSeconds(60);

  private final Market market;
  private final DSLContext db;
  private final User host;
  private final Map<Integer, ListingId> listings = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> done = new ConcurrentSkipListMap<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final List<User> guests = new CopyOnWriteArrayList<>();
  private int places;

  PaidAlterations(Market market, DSLContext db) {
    this.market = market;
    this.db = db;
    this.host = market.host();
  }

  List<ListingId> listings() {
    return List.copyOf(listings.values());
  }

  User[] guests() {
    return guests.toArray(User[]::new);
  }

  Map<String, LongAdder> done() {
    return done;
  }

  /** How many stays were paid, so that there was something to alter. */
  long booked() {
    return done.getOrDefault("booked", new LongAdder()).sum();
  }

  /** What failed for another reason than a refusal. */
  List<Throwable> failures() {
    return List.copyOf(failures);
  }

  /** So many stays, each altered three times, and then all is let come to its end. */
  void run(int stays) {
    var first = places;
    places += stays;
    Crowd.rush(AT_A_TIME,
        IntStream.range(first, places).mapToObj(place -> (Callable<Boolean>) () -> live(place)).toList());
    db.execute("update booking.alteration set pay_by = clock_timestamp(), due_at = clock_timestamp() where status = "
        + "'ACCEPTED' and listing_id = any(?)",
        (Object) listings().stream().map(ListingId::value).toArray(UUID[]::new));
    await().atMost(LONG).until(() -> db.fetchValue("""
        select (select count(*) from booking.alteration where status = 'ACCEPTED')
          + (select count(*) from payment.work where purpose <> 'GIVE_UP')
          + (select count(*) from payment.payment where status in ('DECIDING', 'CAPTURING', 'RELEASING'))
          + (select count(*) from booking.booking where status in ('CAPTURING', 'AWAITING_PAYMENT'))""")
        .equals(0L));
  }

  private boolean live(int place) {
    var random = new Random(20261130 + place);
    try {
      var guest = market.guest();
      guests.add(guest);
      var checkIn = market.someDay().plusDays(4L * (place % OF_A_LISTING));
      var listing = listings.computeIfAbsent(place / OF_A_LISTING, _ -> market.listing(host, true));
      var booking = booked(guest, listing, new StayDates(checkIn, checkIn.plusDays(2)));
      for (var round = 0; round < 3; round++) {
        alter(guest, booking, random);
      }
    } catch (Refused refused) {
      count("refused: " + refused.refusal().key());
    } catch (RuntimeException | AssertionError failure) {
      failures.add(failure);
    }
    return true;
  }

  /** Confirmed the day before yesterday, under a policy that gives half back. */
  private BookingView booked(User guest, ListingId listing, StayDates stay) {
    var quote = market.quote(guest, listing, stay);
    var booking = market.use(GuestBookings.class)
        .request(guest.actor(), key(), new RequestBooking(quote, null, "sandbox_card_good")).answer();
    await().atMost(LONG).until(() -> read(guest, booking).status() == BookingStatus.CONFIRMED);
    db.execute("update booking.booking set cancellation_policy = 'STRICT', confirmed_at = confirmed_at - interval "
        + "'2 days' where id = ?", booking.id().value());
    count("booked");
    return booking;
  }

  private void alter(User guest, BookingView booking, Random random) {
    var stay = read(guest, booking).stay();
    var other = new StayDates(stay.checkIn(), stay.checkIn().plusDays(1L + random.nextInt(4)));
    if (other.equals(stay)) {
      return;
    }
    var byHost = random.nextInt(4) == 0;
    var alterations = market.use(BookingAlterations.class);
    var proposer = byHost ? host : guest;
    var asked = byHost ? guest : host;
    var wish = new AlterationWish(other, null);
    var total = alterations.preview(proposer.actor(), booking.id(), wish).after().total();
    var proposed = alterations
        .propose(proposer.actor(), key(), new ProposeAlteration(booking.id(), wish, total, null)).answer();
    var accepted = alterations.accept(asked.actor(), new AnswerAlteration(booking.id(), proposed.id(), 1));
    count(accepted.payment() == null ? "applied at once" : "to be paid");
    Race.of(atOnce(guest, booking, accepted, random));
    await().atMost(LONG).until(() -> db.fetchValue(
        "select count(*) from payment.work join payment.payment on payment.id = payment_id where booking_id = ? "
            + "and work.purpose <> 'GIVE_UP'",
        booking.id().value()).equals(0L));
  }

  private List<Callable<Boolean>> atOnce(User guest, BookingView booking, AlterationView accepted, Random random) {
    var all = new ArrayList<Callable<Boolean>>();
    var card = "sandbox_card_" + CARDS.get(random.nextInt(CARDS.size()));
    if (accepted.payment() != null) {
      all.add(tried("paid", () -> market.use(GuestPayments.class).pay(guest.actor(), key(),
          new PayWith(new PaymentId(accepted.payment()), card))));
    }
    if (random.nextInt(4) == 0) {
      all.add(tried("called off", () -> callOff(random.nextInt(4) == 0 ? host : guest, booking)));
    }
    if (random.nextInt(4) == 0) {
      all.add(tried("ran out", () -> db.execute("update booking.alteration set pay_by = clock_timestamp(), due_at = "
          + "clock_timestamp() where status = 'ACCEPTED' and id = ?", accepted.id().value())));
      all.add(tried("hold ended", () -> db.execute("update availability.calendar_entry set held_until = "
          + "clock_timestamp() where kind = 'hold' and booking = ?", booking.id().value())));
    }
    if (random.nextInt(4) == 0) {
      var night = booking.stay().checkOut();
      all.add(tried("wanted by another", () -> {
        var other = market.guest();
        guests.add(other);
        var quote = market.quote(other, booking.listing(), new StayDates(night, night.plusDays(1)));
        return market.use(GuestBookings.class).request(other.actor(), key(),
            new RequestBooking(quote, null, "sandbox_card_good"));
      }));
    }
    return all;
  }

  private Object callOff(User by, BookingView booking) {
    pauseForAMoment();
    return market.use(SharedBookings.class).cancel(by.actor(), booking.id(), read(by, booking).version());
  }

  /** So that it meets the money at every stage of its way. */
  private void pauseForAMoment() {
    db.execute("select pg_sleep(random() * 0.3)");
  }

  private Callable<Boolean> tried(String what, Callable<?> attempt) {
    return () -> {
      try {
        attempt.call();
        count(what);
      } catch (Refused refused) {
        count("refused: " + refused.refusal().key());
      } catch (Exception failure) {
        failures.add(failure);
      }
      return true;
    };
  }

  private BookingView read(User user, BookingView booking) {
    return market.use(SharedBookings.class).get(user.actor(), booking.id());
  }

  private void count(String what) {
    done.computeIfAbsent(what, _ -> new LongAdder()).increment();
  }

  private static IdempotencyKey key() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }
}
