package dev.roost.availability.adapter.jooq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CheckInTime;
import dev.roost.availability.domain.NightSet;
import dev.roost.availability.domain.Taking.Taken;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import roosttest.availability.Race;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

/** A thousand want the same twenty nights of one listing, sixteen at a time: the worst there is. */
@DatabaseTest
class SoldOnceTest {

  private static final CheckInTime CHECK_IN = new CheckInTime(LocalTime.of(15, 0), ZoneId.of("Europe/Lisbon"));
  private static final int GUESTS = 16;
  private static final int ATTEMPTS_OF_EACH = 63;

  private final ListingId listing = new ListingId(UUID.randomUUID());
  private final LocalDate first = LocalDate.now(CHECK_IN.zone()).plusDays(30);
  private final TestDatabase database;

  SoldOnceTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void shouldSellEachNightOnce() {
    // given
    var calendars = new JooqCalendars(database.dsl(), UUID::randomUUID);
    // when
    var attempts = attempt(stay -> requireNonNull(database.transactions().execute(transaction -> {
      var calendar = calendars.lock(listing, Calendar.windowAround(stay));
      var taking = calendar.reserve(stay, UUID.randomUUID(), CHECK_IN);
      calendars.save(calendar);
      return taking instanceof Taken;
    })));
    // then
    assertThat(attempts).hasSize(1008);
    assertThat(flawsOf(attempts, database)).isEmpty();
  }

  /** The same without lock and key: this must find what it is there to find. */
  @Test
  void shouldSeeNightsSoldTwiceWhereNothingProtectsThem() {
    try (var unprotected = TestDatabase.create()) {
      // given
      unprotected.dsl().execute("alter table availability.calendar_entry drop constraint calendar_entry_pkey");
      unprotected.dsl().execute("insert into availability.calendar (listing_id) values ({0})", val(listing.value()));
      var calls = new AtomicInteger();
      var everybodyTook = new CyclicBarrier(GUESTS);
      // when
      var attempts = attempt(stay -> requireNonNull(unprotected.transactions().execute(transaction -> {
        var nights = val("[%s,%s)".formatted(stay.checkIn(), stay.checkOut()));
        var rows = unprotected.dsl().execute("""
            insert into availability.calendar_entry (id, listing_id, nights, kind, booking)
            select gen_random_uuid(), {0}, {1}::daterange, 'reservation', gen_random_uuid()
            where not exists (
              select from availability.calendar_entry where listing_id = {0} and nights && {1}::daterange)""",
            val(listing.value()), nights);
        if (calls.incrementAndGet() <= GUESTS) {
          Race.meet(everybodyTook);
        }
        return rows == 1;
      })));
      // then
      assertThat(flawsOf(attempts, unprotected)).anyMatch(flaw -> flaw.endsWith("sold twice"));
    }
  }

  private List<Attempt> attempt(Predicate<StayDates> take) {
    return Race.of(IntStream.range(0, GUESTS).mapToObj(Random::new)
        .map(random -> (Callable<List<Attempt>>) () -> {
          var attempts = new ArrayList<Attempt>();
          for (var i = 0; i < ATTEMPTS_OF_EACH; i++) {
            var stay = someStay(random);
            attempts.add(new Attempt(stay, take.test(stay)));
          }
          return attempts;
        }).toList()).stream().flatMap(List::stream).toList();
  }

  private StayDates someStay(Random random) {
    var nights = 1 + random.nextInt(4);
    var from = first.plusDays(random.nextInt(20 - nights + 1));
    return new StayDates(from, from.plusDays(nights));
  }

  /** Nights sold twice, stays that were promised and not kept, and refusals of nights that are free still. */
  private List<String> flawsOf(List<Attempt> attempts, TestDatabase where) {
    var snapshot = new CalendarQuery(where.dsl()).around(List.of(listing), new StayDates(first, first.plusDays(20)))
        .values().iterator().next();
    var kept = snapshot.entries().stream().map(entry -> entry.nights()).toList();
    var taken = NightSet.of(kept);
    var flaws = new ArrayList<String>();
    kept.stream().flatMap(StayDates::nights).distinct()
        .filter(night -> kept.stream().filter(nights -> nights.contains(night)).count() > 1)
        .forEach(night -> flaws.add(night + " sold twice"));
    if (attempts.stream().filter(Attempt::taken).count() != kept.size()) {
      flaws.add("not as many stays as promised");
    }
    attempts.stream().filter(attempt -> !attempt.taken() && !taken.overlaps(attempt.stay()))
        .forEach(attempt -> flaws.add(attempt.stay() + " refused and free"));
    return flaws;
  }

  private record Attempt(StayDates stay, boolean taken) {
  }
}
