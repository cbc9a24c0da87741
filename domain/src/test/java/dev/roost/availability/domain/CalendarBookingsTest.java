package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.BEN;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.aCalendar;
import static roosttest.availability.CalendarFixture.may;

import dev.roost.availability.contract.CalendarChanged;
import dev.roost.availability.contract.NightsReleased;
import dev.roost.availability.contract.NightsReserved;
import dev.roost.availability.domain.EntryReason.HostCancelled;
import dev.roost.availability.domain.EntryReason.Imported;
import dev.roost.availability.domain.EntryReason.Reservation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarBookingsTest {

  @Test
  void shouldTurnAHoldIntoAReservationInItsPlace() {
    // given
    var calendar = aCalendar().held(ANN, may(10, 13), NOON.plusNanos(1)).held(BEN, may(13, 15), NOON.plusNanos(1))
        .build();
    // when
    var confirmation = calendar.confirm(ANN);
    // then
    assertThat(confirmation).isEqualTo(Confirmation.CONFIRMED);
    assertThat(calendar.changes().altered()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactly(tuple(may(10, 13), new Reservation(ANN)));
    assertThat(calendar.changes().added()).isEmpty();
    assertThat(calendar.changes().removed()).isEmpty();
    assertThat(calendar.takeEvents()).containsExactly(new NightsReserved(LOFT, may(10, 13)));
  }

  @Test
  void shouldNotConfirmADeadHoldEvenIfNobodyWantedTheNights() {
    // given
    var calendar = aCalendar().held(ANN, may(10, 13), NOON).build();
    // then
    assertThat(calendar.confirm(ANN)).isEqualTo(Confirmation.HOLD_GONE);
    assertThat(calendar.changes().isEmpty()).isTrue();
    assertThat(calendar.takeEvents()).isEmpty();
  }

  @Test
  void shouldNotConfirmWhatIsNotThere() {
    assertThat(aCalendar().reserved(BEN, may(10, 13)).build().confirm(ANN)).isEqualTo(Confirmation.HOLD_GONE);
  }

  @Test
  void shouldConfirmTwiceAsWellAsOnce() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 13)).build();
    // then
    assertThat(calendar.confirm(ANN)).isEqualTo(Confirmation.CONFIRMED);
    assertThat(calendar.changes().isEmpty()).isTrue();
    assertThat(calendar.takeEvents()).isEmpty();
  }

  @Test
  void shouldReleaseOnlyTheNightsOfThatBooking() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 13)).reserved(BEN, may(13, 15)).build();
    // when
    calendar.release(ANN);
    calendar.release(ANN);
    // then
    assertThat(calendar.changes().removed()).hasSize(1);
    assertThat(calendar.takeEvents()).containsExactly(new NightsReleased(LOFT, may(10, 13)));
  }

  @Test
  void shouldShortenAStayThatEndsEarly() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 15)).build();
    // when
    calendar.releaseFrom(ANN, LocalDate.of(2027, 5, 12));
    // then
    assertThat(calendar.changes().altered()).extracting(CalendarEntry::nights).containsExactly(may(10, 12));
    assertThat(calendar.takeEvents()).containsExactly(new NightsReleased(LOFT, may(12, 15)));
  }

  @Test
  void shouldReleaseAllOfAStayThatEndsBeforeItBegins() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 15)).build();
    // when
    calendar.releaseFrom(ANN, LocalDate.of(2027, 5, 10));
    // then
    assertThat(calendar.changes().removed()).hasSize(1);
  }

  @Test
  void shouldReleaseNothingOfAStayThatIsOver() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 15)).build();
    // when
    calendar.releaseFrom(ANN, LocalDate.of(2027, 5, 15));
    // then
    assertThat(calendar.changes().isEmpty()).isTrue();
    assertThat(calendar.takeEvents()).isEmpty();
  }

  @Test
  void shouldCloseReleasedNightsAgainThatOtherCalendarsHave() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 15)).importedBelow("airbnb", may(13, 18))
        .importedBelow("vrbo", may(12, 14)).build();
    // when
    calendar.release(ANN);
    // then
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactlyInAnyOrder(tuple(may(13, 15), new Imported("airbnb")),
            tuple(may(12, 13), new Imported("vrbo")));
  }

  @Test
  void shouldKeepTheNightsClosedThatTheHostCancelled() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 15)).build();
    // when
    calendar.keepClosed(ANN, LocalDate.of(2027, 5, 10));
    // then
    assertThat(calendar.changes().altered()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactly(tuple(may(10, 15), new HostCancelled(ANN)));
    assertThat(calendar.takeEvents()).containsExactly(new CalendarChanged(LOFT));
    assertThat(calendar.versionToBe()).isEqualTo(2);
  }

  @Test
  void shouldLeaveTheNightsThatWereSleptToTheBookingThatTheHostCancelled() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 15)).build();
    // when
    calendar.keepClosed(ANN, LocalDate.of(2027, 5, 12));
    // then
    assertThat(calendar.changes().altered()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactly(tuple(may(10, 12), new Reservation(ANN)));
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactly(tuple(may(12, 15), new HostCancelled(ANN)));
    assertThat(calendar.takeEvents()).containsExactly(new CalendarChanged(LOFT));
  }

  @Test
  void shouldKeepNothingClosedOnTheMorningOfCheckOut() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 15)).build();
    // when
    calendar.keepClosed(ANN, LocalDate.of(2027, 5, 15));
    // then
    assertThat(calendar.changes().isEmpty()).isTrue();
    assertThat(calendar.versionToBe()).isEqualTo(1);
  }

  @Test
  void shouldNotKeepClosedWhatIsNotThere() {
    // given
    var calendar = aCalendar().build();
    // when
    calendar.keepClosed(ANN, LocalDate.MIN);
    // then
    assertThat(calendar.changes().isEmpty()).isTrue();
    assertThat(calendar.versionToBe()).isEqualTo(1);
  }
}
