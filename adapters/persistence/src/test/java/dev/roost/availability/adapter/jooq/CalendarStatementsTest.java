package dev.roost.availability.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.CheckInTime;
import dev.roost.availability.domain.NightSet;
import dev.roost.availability.domain.Taking.Taken;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.PreparedStatements;
import roosttest.database.TestDatabase;

/** How often calendars go to the database: on every booking and every search, so it is worth counting. */
@DatabaseTest
class CalendarStatementsTest {

  private static final CheckInTime CHECK_IN = new CheckInTime(LocalTime.of(15, 0), ZoneId.of("Europe/Lisbon"));

  private final ListingId listing = new ListingId(UUID.randomUUID());
  private final UUID booking = UUID.randomUUID();
  private final StayDates stay = new StayDates(LocalDate.now(CHECK_IN.zone()).plusDays(30),
      LocalDate.now(CHECK_IN.zone()).plusDays(33));
  private final List<String> statements = new ArrayList<>();
  private final TestDatabase database;
  private final Calendars calendars;

  CalendarStatementsTest(TestDatabase database) {
    this.database = database;
    this.calendars = new JooqCalendars(PreparedStatements.remembered(database.dsl(), statements), UUID::randomUUID);
  }

  @BeforeEach
  void aCalendarThatIsThere() {
    inTransaction(calendars -> calendars.lock(listing, stay));
    statements.clear();
  }

  @Test
  void shouldLockInAStatementOfItsOwnThenReadThenInsert() {
    // when
    inTransaction(calendars -> {
      var calendar = calendars.lock(listing, Calendar.windowAround(stay));
      assertThat(calendar.reserve(stay, booking, CHECK_IN)).isInstanceOf(Taken.class);
      calendars.save(calendar);
    });
    // then
    assertThat(statements).hasSize(3);
    assertThat(statements.get(0)).startsWith("select").contains("for no key update").doesNotContain("calendar_entry");
    assertThat(statements.get(1)).startsWith("select").doesNotContain("for no key update").contains("calendar_entry");
    assertThat(statements.get(2)).startsWith("insert into")
        .endsWith("on conflict on constraint \"calendar_entry_pkey\" do nothing");
  }

  @Test
  void shouldWriteNothingWhenTheNightsCannotBeHad() {
    // given
    reserve();
    // when
    inTransaction(calendars -> {
      var calendar = calendars.lock(listing, Calendar.windowAround(stay));
      calendar.reserve(stay, UUID.randomUUID(), CHECK_IN);
      calendars.save(calendar);
    });
    // then
    assertThat(statements).hasSize(2);
  }

  @Test
  void shouldConfirmAndReleaseWithOneWriteEach() {
    // given
    inTransaction(calendars -> {
      var calendar = calendars.lock(listing, Calendar.windowAround(stay));
      calendar.hold(stay, booking, Instant.now().plusSeconds(600), CHECK_IN);
      calendars.save(calendar);
    });
    statements.clear();
    // when
    inTransaction(calendars -> {
      var calendar = calendars.lock(listing, booking);
      calendar.confirm(booking);
      calendars.save(calendar);
    });
    inTransaction(calendars -> {
      var calendar = calendars.lock(listing, booking);
      calendar.release(booking);
      calendars.save(calendar);
    });
    // then
    assertThat(statements).hasSize(6);
    assertThat(statements.get(2)).startsWith("update");
    assertThat(statements.get(5)).startsWith("delete");
  }

  @Test
  void shouldReadAnyNumberOfCalendarsAtOnce() {
    // given
    var many = Stream.generate(() -> new ListingId(UUID.randomUUID())).limit(500).toList();
    // when
    var read = calendars.read(many, stay);
    // then
    assertThat(read).hasSize(500);
    assertThat(statements).hasSize(1);
  }

  @Test
  void shouldStoreManyImportedCalendarsWithFewStatements() {
    // given
    var many = Stream.generate(() -> new ListingId(UUID.randomUUID())).limit(100).toList();
    // when
    inTransaction(calendars -> {
      var locked = calendars.lock(many, stay, "airbnb");
      locked.forEach(calendar -> calendar.replaceImported("airbnb", NightSet.of(stay)));
      calendars.saveAll(locked);
    });
    // then
    assertThat(statements).as("lock, create, lock, read, insert entries, delete and insert imported nights").hasSize(7);
  }

  private void reserve() {
    inTransaction(calendars -> {
      var calendar = calendars.lock(listing, Calendar.windowAround(stay));
      calendar.reserve(stay, booking, CHECK_IN);
      calendars.save(calendar);
    });
    statements.clear();
  }

  private void inTransaction(Consumer<Calendars> work) {
    database.transactions().executeWithoutResult(transaction -> work.accept(calendars));
  }
}
