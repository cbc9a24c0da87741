package dev.roost.proof;

import dev.roost.availability.api.ChangeNights;
import dev.roost.availability.api.ChangeNights.Access;
import dev.roost.availability.api.ChangeNights.NightsChange;
import dev.roost.availability.api.HostCalendarFeeds;
import dev.roost.availability.api.HostCalendars;
import dev.roost.availability.api.ReplaceStayRules;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.Preparation;
import dev.roost.availability.contract.StayTerms;
import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.api.AnswerAlteration;
import dev.roost.booking.api.BookingAlterations;
import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.DeclineBooking;
import dev.roost.booking.api.GuestBookings;
import dev.roost.booking.api.HostBookings;
import dev.roost.booking.api.ProposeAlteration;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.api.SharedBookings;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.RecurringWork;
import dev.roost.proof.Market.User;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * Everything that can happen to few calendars, all of it at once: guests book, alter and cancel, hosts answer, block and
 * change their rules, another channel says what is taken there, and holds run out. At least one night is kept free between two stays.
 */
final class CalendarMix implements AutoCloseable {
  private static final int AT_A_TIME = 12;
  private static final Set<BookingStatus> ENDED = EnumSet.of(BookingStatus.EXPIRED, BookingStatus.DECLINED,
      BookingStatus.CANCELLED_BY_GUEST, BookingStatus.CANCELLED_BY_HOST);
  /** Of each person, however slow the machine is. */
  private static final int LEAST_STEPS = 50;

  private final ChannelServer channel = new ChannelServer();
  private final Market market;
  private final DSLContext db;
  private final User host;
  private final List<User> guests;
  private final List<ListingId> listings;
  private final LocalDate first;
  private final int nights;
  private final Map<ListingId, List<Known>> known = new ConcurrentSkipListMap<>(
      Comparator.comparing(ListingId::toString));
  private final Map<String, LongAdder> done = new ConcurrentSkipListMap<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();

  /** @param nights on which stays begin: the fewer, the more want the same */
  CalendarMix(Market market, DSLContext db, int nights) {
    this.nights = nights;
    this.market = market;
    this.db = db;
    this.host = market.host();
    this.guests = IntStream.range(0, 4).mapToObj(_ -> market.guest()).toList();
    this.listings = List.of(market.listing(host, true), market.listing(host, true), market.listing(host, false));
    this.first = market.someDay();
    listings.forEach(listing -> {
      known.put(listing, new CopyOnWriteArrayList<>());
      // Without the lock, as in the control, nobody else makes it.
      db.execute("insert into availability.calendar (listing_id) values (?) on conflict do nothing", listing.value());
      changeRules(listing, 1, 1);
      market.use(HostCalendarFeeds.class).follow(host.actor(), listing, new Channel("airbnb"), channel.url(listing));
    });
  }

  List<ListingId> listings() {
    return listings;
  }

  /** What failed for another reason than a refusal. */
  List<Throwable> failures() {
    return List.copyOf(failures);
  }

  /** How often each thing was done. */
  Map<String, Long> done() {
    var counts = new TreeMap<String, Long>();
    done.forEach((what, count) -> counts.put(what, count.sum()));
    return counts;
  }

  void run(Duration howLong) {
    var end = System.nanoTime() + howLong.toNanos();
    var people = new ArrayList<Callable<Boolean>>();
    for (var person = 0; person < AT_A_TIME; person++) {
      var random = new Random(20261130 + person);
      people.add(() -> {
        for (var steps = 0; steps < LEAST_STEPS || System.nanoTime() < end; steps++) {
          step(random);
        }
        return true;
      });
    }
    Crowd.rush(AT_A_TIME, people);
  }

  private void step(Random random) {
    var listing = listings.get(random.nextInt(listings.size()));
    try {
      switch (random.nextInt(21)) {
        case 0, 1, 2, 3, 4, 5 -> book(listing, random);
        case 6, 7, 8, 9, 10, 11, 12 -> ofSome(listing, random, it -> alter(it, random));
        case 13 -> ofSome(listing, random, it -> cancel(it, random));
        case 14, 15 -> ofSome(listing, random, it -> answer(it, random));
        case 16 -> block(listing, random);
        case 17 -> changeRules(listing, 1 + random.nextInt(2), 1 + random.nextInt(2));
        case 18 -> importNights(listing, random);
        default -> runOut(listing);
      }
    } catch (Refused expected) {
      count("refused");
    } catch (RuntimeException failure) {
      failures.add(failure);
    }
  }

  private void book(ListingId listing, Random random) {
    var guest = guests.get(random.nextInt(guests.size()));
    var quote = market.quote(guest, listing, someStay(random));
    var booking = market.use(GuestBookings.class).request(guest.actor(), key(), new RequestBooking(quote, null))
        .answer();
    known.get(listing).add(new Known(booking, guest));
    count("booked");
  }

  private void alter(Known it, Random random) {
    var alterations = market.use(BookingAlterations.class);
    var byGuest = random.nextBoolean();
    var proposer = byGuest ? it.guest().actor() : host.actor();
    var asked = byGuest ? host.actor() : it.guest().actor();
    var stay = market.use(SharedBookings.class).get(proposer, it.booking().id()).stay();
    var wish = new AlterationWish(
        moved(stay, random), null);
    var total = alterations.preview(proposer, it.booking().id(), wish).after().total();
    var alteration = alterations
        .propose(proposer, key(), new ProposeAlteration(it.booking().id(), wish, total, null)).answer();
    count("proposed");
    var answer = new AnswerAlteration(it.booking().id(), alteration.id(), alteration.version());
    switch (random.nextInt(8)) {
      case 0 -> alterations.withdraw(proposer, answer);
      case 1 -> alterations.decline(asked, answer);
      case 2 -> count("left open");
      default -> {
        alterations.accept(asked, answer);
        count("altered");
      }
    }
  }

  private void cancel(Known it, Random random) {
    var actor = random.nextInt(20) == 0 ? host.actor() : it.guest().actor();
    var version = market.use(SharedBookings.class).get(actor, it.booking().id()).version();
    market.use(SharedBookings.class).cancel(actor, it.booking().id(), version);
    known.get(it.booking().listing()).remove(it);
    count("cancelled");
  }

  private void answer(Known it, Random random) {
    var hosts = market.use(HostBookings.class);
    var version = market.use(SharedBookings.class).get(host.actor(), it.booking().id()).version();
    if (random.nextInt(3) == 0) {
      hosts.decline(host.actor(), new DeclineBooking(it.booking().id(), version, null));
    } else {
      hosts.accept(host.actor(), it.booking().id(), version);
      count("accepted");
    }
  }

  private void block(ListingId listing, Random random) {
    var access = random.nextInt(3) == 0 ? new Access.Blocked("Painter") : new Access.Open();
    var command = new ChangeNights(List.of(new NightsChange(someStay(random), access, null)));
    market.use(HostCalendars.class).change(host.actor(), listing, command, versionOf(listing));
    count("blocked or opened");
  }

  private void changeRules(ListingId listing, int before, int minimum) {
    var general = new StayTerms(minimum, null, null, null, null, null, null, new Preparation(before, 1), null);
    market.use(HostCalendars.class).replaceStayRules(host.actor(), listing, new ReplaceStayRules(general, List.of()),
        versionOf(listing));
    count("rules changed");
  }

  /** The other channel has other nights, and its calendar is read. */
  private void importNights(ListingId listing, Random random) {
    var taken = Stream.generate(() -> first.plusDays(random.nextInt(nights))).limit(random.nextInt(3));
    channel.tells(listing, taken.map(night -> new StayDates(night, night.plusDays(1))).toList());
    db.execute("update availability.calendar_feed set due_at = now() where listing_id = ?", listing.value());
    market.use("readFeeds", RecurringWork.class).work().run();
    count("imported");
  }

  /** One hold is over, as if its time had come. */
  private void runOut(ListingId listing) {
    count("ran out", db.execute("""
        update availability.calendar_entry set held_until = clock_timestamp() where kind = 'hold' and id = (
          select id from availability.calendar_entry where listing_id = ? and kind = 'hold'
            and held_until > clock_timestamp() order by random() limit 1)""", listing.value()));
  }

  private long versionOf(ListingId listing) {
    return market.use(HostCalendars.class).stayRules(host.actor(), listing).version();
  }

  /** Does something with a booking; one that has ended is forgotten. */
  private void ofSome(ListingId listing, Random random, Consumer<Known> what) {
    var it = some(listing, random);
    try {
      what.accept(it);
    } catch (Refused refused) {
      if (refused.refusal() instanceof BookingStatusForbids forbids && ENDED.contains(forbids.current())) {
        known.get(listing).remove(it);
      }
      throw refused;
    }
  }

  private Known some(ListingId listing, Random random) {
    var all = known.get(listing);
    if (all.isEmpty()) {
      book(listing, random);
    }
    var now = List.copyOf(all);
    return now.get(random.nextInt(now.size()));
  }

  /** Not far from where it is, and not longer than four nights. */
  private static StayDates moved(StayDates stay, Random random) {
    var checkIn = stay.checkIn().plusDays(random.nextInt(5) - 2L);
    return new StayDates(checkIn, checkIn.plusDays(1L + random.nextInt(4)));
  }

  private StayDates someStay(Random random) {
    var checkIn = first.plusDays(random.nextInt(nights));
    return new StayDates(checkIn, checkIn.plusDays(1L + random.nextInt(4)));
  }

  @Override
  public void close() {
    channel.close();
  }

  private void count(String what) {
    count(what, 1);
  }

  private void count(String what, int times) {
    done.computeIfAbsent(what, _ -> new LongAdder()).add(times);
  }

  private static IdempotencyKey key() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }

  /** A booking that somebody made, as it was then. */
  private record Known(BookingView booking, User guest) {
  }
}
