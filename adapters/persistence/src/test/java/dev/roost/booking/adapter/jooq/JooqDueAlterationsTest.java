package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.ALTERATION;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.AlterationFixture.anAlteration;
import static roosttest.booking.BookingFixture.aConfirmedBooking;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.AlterationMove;
import dev.roost.booking.domain.AlterationRole;
import dev.roost.booking.domain.Booking;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

/** Time is the present one, since a database's clock cannot be set. */
@DatabaseTest
class JooqDueAlterationsTest {
  private static final int MANY = 100;

  private final TestDatabase database;
  private final JooqAlterations alterations;
  private final JooqDueAlterations due;

  JooqDueAlterationsTest(TestDatabase database) {
    this.database = database;
    this.alterations = new JooqAlterations(database.dsl());
    this.due = new JooqDueAlterations(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(ALTERATION);
  }

  @Test
  void shouldFindProposalsThatNobodyAnsweredLongestDueFirst() {
    // given
    var yesterday = proposed(now().minus(25, ChronoUnit.HOURS));
    var lastWeek = proposed(now().minus(7, ChronoUnit.DAYS));
    proposed(now().minus(23, ChronoUnit.HOURS));
    // then
    assertThat(due.find(MANY)).containsExactly(lastWeek.id(), yesterday.id());
    assertThat(due.find(1)).containsExactly(lastWeek.id());
  }

  @Test
  void shouldFindThoseThatNobodyPaid() {
    // given
    var unpaid = waiting(now().minusSeconds(1));
    waiting(now().plusSeconds(600));
    // then
    assertThat(due.find(MANY)).containsExactly(unpaid);
  }

  @Test
  void shouldPutOffOneThatFailedAndForgetThatOnceItWorked() {
    // given
    var alteration = proposed(now().minus(25, ChronoUnit.HOURS));
    // when: often enough to be put off for longer than this test runs
    for (var time = 0; time < 12; time++) {
      due.postpone(alteration.id(), "java.lang.IllegalStateException: no such luck");
    }
    // then
    assertThat(due.find(MANY)).isEmpty();
    // when
    var stored = alterations.find(alteration.id()).orElseThrow();
    stored.advance(now());
    alterations.save(stored);
    // then
    assertThat(database.dsl().select(ALTERATION.DUE_AT, ALTERATION.DUE_ERROR, ALTERATION.DUE_FAILURES).from(ALTERATION)
        .fetchSingle()).satisfies(row -> {
          assertThat(row.value1()).isNull();
          assertThat(row.value2()).isNull();
          assertThat(row.value3()).isZero();
        });
  }

  private AlterationId waiting(Instant until) {
    var alteration = alterations.find(proposed(now()).id()).orElseThrow();
    alteration.make(AlterationMove.ACCEPT, AlterationRole.ASKED, now());
    alteration.waitForPayment(until);
    alterations.save(alteration);
    return alteration.id();
  }

  /** Of a booking far ahead. */
  private Alteration proposed(Instant at) {
    var checkIn = LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(40);
    Booking booking = aConfirmedBooking().staying(new StayDates(checkIn, checkIn.plusDays(2))).build();
    new JooqBookings(database.dsl()).add(booking);
    var alteration = anAlteration().of(booking.id()).of(booking.terms())
        .to(new StayDates(checkIn, checkIn.plusDays(3))).at(at).proposed();
    alterations.add(alteration);
    return alteration;
  }

  private Instant now() {
    return database.dsl().select(DSL.currentInstant()).fetchSingle().value1();
  }
}
