package dev.roost.availability.adapter.jooq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;
import static roosttest.availability.CalendarFixture.preparation;

import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CalendarSnapshot;
import dev.roost.availability.domain.CheckInTime;
import dev.roost.availability.domain.Taking.Taken;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.dao.PessimisticLockingFailureException;
import roosttest.availability.CalendarFixture;
import roosttest.availability.Race;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

/**
 * What happens without each protection: the promises of {@link JooqCalendarsTest} are broken, so its tests do see what
 * they are there to see. Both racers are made to read before either writes, as they would now and then by themselves.
 */
@DatabaseTest
class ProtectionTest {

  private static final CheckInTime CHECK_IN = new CheckInTime(LocalTime.of(15, 0), ZoneId.of("Europe/Lisbon"));

  private static final String INSERT_IF_FREE = """
      insert into availability.calendar_entry (id, listing_id, nights, kind, note)
      select gen_random_uuid(), {0}, {1}::daterange, 'block', ''
      where not exists (
        select from availability.calendar_entry where listing_id = {0} and nights && {1}::daterange)""";

  private static final String INSERT = """
      insert into availability.calendar_entry (id, listing_id, nights, kind, note)
      values (gen_random_uuid(), {0}, {1}::daterange, 'block', '')
      on conflict on constraint calendar_entry_pkey do nothing""";

  private final ListingId listing = new ListingId(UUID.randomUUID());
  private final LocalDate first = LocalDate.now(CHECK_IN.zone()).plusDays(30);
  private final TestDatabase database;

  ProtectionTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void shouldBreakAGapWithoutTheLock() {
    // given
    change(calendar -> calendar.changeTerms(nights(-10, 20), preparation(1, 1)));
    // when
    var outcomes = raceWithoutLock(nights(0, 3), nights(3, 6));
    // then
    assertThat(outcomes).as("the key sees no gaps").containsExactly("taken", "taken");
    assertThat(read().entries()).hasSize(2);
  }

  @Test
  void shouldStillBeKeptFromSellingANightTwiceByTheKeyAlone() {
    // given
    change(calendar -> {});
    // when
    var outcomes = raceWithoutLock(nights(0, 3), nights(2, 6));
    // then
    assertThat(outcomes).containsExactlyInAnyOrder("taken", "nights-taken");
    assertThat(read().entries()).hasSize(1);
  }

  @Test
  void shouldSellANightTwiceWithoutLockAndKey() {
    try (var unprotected = TestDatabase.create()) {
      // given
      unprotected.dsl().execute("alter table availability.calendar_entry drop constraint calendar_entry_pkey");
      unprotected.dsl().execute("insert into availability.calendar (listing_id) values ({0})", val(listing.value()));
      var bothWrote = new CyclicBarrier(2);
      // when
      var inserted = Race.of(2, () -> requireNonNull(unprotected.transactions().execute(transaction -> {
        var rows = unprotected.dsl().execute(INSERT_IF_FREE, val(listing.value()), val("[2027-05-01,2027-05-04)"));
        Race.meet(bothWrote);
        return rows;
      })));
      // then
      assertThat(inserted).containsExactly(1, 1);
    }
  }

  @Test
  void shouldDeadlockWhenStaysAreSwappedWithoutTheLock() {
    // given
    var ann = reserve(nights(0, 3));
    var ben = reserve(nights(3, 6));
    var bothAreGone = new CyclicBarrier(2);
    // when
    var outcomes = Race.of(List.of(
        () -> moveWithoutLock(ann, nights(3, 6), bothAreGone),
        () -> moveWithoutLock(ben, nights(0, 3), bothAreGone)));
    // then
    assertThat(outcomes).containsOnlyOnce("40P01");
  }

  private List<String> raceWithoutLock(StayDates one, StayDates other) {
    var bothHaveRead = new CyclicBarrier(2);
    return Race.of(List.of(() -> reserveWithoutLock(one, bothHaveRead), () -> reserveWithoutLock(other, bothHaveRead)));
  }

  private String reserveWithoutLock(StayDates stay, CyclicBarrier bothHaveRead) {
    try {
      database.transactions().executeWithoutResult(transaction -> {
        var calendar = readWithoutLock();
        Race.meet(bothHaveRead);
        assertThat(calendar.reserve(stay, UUID.randomUUID(), CHECK_IN)).isInstanceOf(Taken.class);
        write(calendar);
      });
      return "taken";
    } catch (Refused refused) {
      return refused.refusal().key();
    }
  }

  /** As {@code reserveWithoutLock}, but takes the new nights without looking, since the other one's are still there. */
  private String moveWithoutLock(UUID booking, StayDates to, CyclicBarrier bothAreGone) {
    try {
      database.transactions().executeWithoutResult(transaction -> {
        var calendar = readWithoutLock();
        calendar.release(booking);
        write(calendar);
        Race.meet(bothAreGone);
        database.dsl().execute(INSERT, val(listing.value()), val("[%s,%s)".formatted(to.checkIn(), to.checkOut())));
      });
      return "moved";
    } catch (PessimisticLockingFailureException failure) {
      return failure.getRootCause() instanceof SQLException cause ? cause.getSQLState() : failure.toString();
    }
  }

  private UUID reserve(StayDates stay) {
    var booking = UUID.randomUUID();
    change(calendar -> assertThat(calendar.reserve(stay, booking, CHECK_IN)).isInstanceOf(Taken.class));
    return booking;
  }

  private void change(Consumer<Calendar> change) {
    var calendars = new JooqCalendars(database.dsl(), UUID::randomUUID);
    database.transactions().executeWithoutResult(transaction -> {
      var calendar = calendars.lock(listing, nights(-20, 30));
      change.accept(calendar);
      calendars.save(calendar);
    });
  }

  private Calendar readWithoutLock() {
    return Calendar.restore(read(), CalendarFixture::anId);
  }

  private CalendarSnapshot read() {
    return new CalendarQuery(database.dsl()).around(List.of(listing), nights(-20, 30)).values().iterator().next();
  }

  private void write(Calendar calendar) {
    new CalendarWriter(database.dsl()).write(List.of(calendar));
  }

  private StayDates nights(int from, int to) {
    return new StayDates(first.plusDays(from), first.plusDays(to));
  }
}
