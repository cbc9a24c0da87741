package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.BEN;
import static roosttest.availability.CalendarFixture.CAT;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.THREE_IN_LISBON;
import static roosttest.availability.CalendarFixture.aCalendar;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;

import dev.roost.availability.contract.NightsHeld;
import dev.roost.availability.contract.NightsReleased;
import dev.roost.availability.contract.NightsReserved;
import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.availability.contract.StayRefusal.StayTooShort;
import dev.roost.availability.domain.EntryReason.Hold;
import dev.roost.availability.domain.EntryReason.Imported;
import dev.roost.availability.domain.EntryReason.Reservation;
import dev.roost.availability.domain.Taking.NotOpen;
import dev.roost.availability.domain.Taking.Taken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTakingTest {

  private static final Instant SOON = NOON.plus(Duration.ofMinutes(15));

  @Test
  void shouldHoldOpenNights() {
    // given
    var calendar = aCalendar().build();
    // when
    var taking = calendar.hold(may(10, 13), ANN, SOON, THREE_IN_LISBON);
    // then
    assertThat(taking).isEqualTo(new Taken(List.of()));
    assertThat(calendar.changes().added()).singleElement()
        .satisfies(entry -> assertThat(entry.nights()).isEqualTo(may(10, 13)))
        .satisfies(entry -> assertThat(entry.reason()).isEqualTo(new Hold(ANN, SOON)));
    assertThat(calendar.changes().removed()).isEmpty();
    assertThat(calendar.changes().byHost()).as("a booking makes no new version").isFalse();
    assertThat(calendar.takeEvents()).containsExactly(new NightsHeld(LOFT, may(10, 13)));
  }

  @Test
  void shouldReserveOpenNights() {
    // given
    var calendar = aCalendar().build();
    // when
    var taking = calendar.reserve(may(10, 13), ANN, THREE_IN_LISBON);
    // then
    assertThat(taking).isEqualTo(new Taken(List.of()));
    assertThat(calendar.changes().added()).extracting(CalendarEntry::reason).containsExactly(new Reservation(ANN));
    assertThat(calendar.takeEvents()).containsExactly(new NightsReserved(LOFT, may(10, 13)));
  }

  @Test
  void shouldLetTheNextGuestComeOnTheDayTheLastOneLeaves() {
    // given
    var calendar = aCalendar().reserved(ANN, may(7, 10)).reserved(BEN, may(13, 15)).build();
    // when
    var taking = calendar.reserve(may(10, 13), CAT, THREE_IN_LISBON);
    // then
    assertThat(taking).isInstanceOf(Taken.class);
  }

  @Test
  void shouldNotTakeOneNightTwice() {
    // given
    var calendar = aCalendar().reserved(ANN, may(7, 10)).held(BEN, may(12, 15), SOON).build();
    // when
    var taking = calendar.reserve(may(9, 13), CAT, THREE_IN_LISBON);
    // then
    assertThat(taking).isEqualTo(new NotOpen(List.of(
        new NightsTaken(List.of(LocalDate.of(2027, 5, 9), LocalDate.of(2027, 5, 12))))));
    assertThat(calendar.changes().isEmpty()).isTrue();
    assertThat(calendar.takeEvents()).isEmpty();
  }

  @Test
  void shouldNotTakeNightsThatHostsOrOtherCalendarsClosed() {
    // given
    var calendar = aCalendar().blocked(may(5, 6), "Painter").imported("airbnb", may(7, 8))
        .hostCancelled(BEN, may(9, 10))
        .build();
    // when
    var taking = calendar.reserve(may(5, 11), CAT, THREE_IN_LISBON);
    // then
    assertThat(taking).isEqualTo(new NotOpen(List.of(new NightsTaken(
        List.of(LocalDate.of(2027, 5, 5), LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 9))))));
  }

  @Test
  void shouldSayEverythingThatStandsAgainstAStay() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 12)).terms(minimum(3)).build();
    // when
    var taking = calendar.reserve(may(11, 12), CAT, THREE_IN_LISBON);
    // then
    assertThat(taking).isEqualTo(
        new NotOpen(List.of(new NightsTaken(List.of(LocalDate.of(2027, 5, 11))), new StayTooShort(3))));
  }

  @Test
  void shouldEndTheDeadHoldsThatAreInTheWay() {
    // given
    var calendar = aCalendar().held(ANN, may(9, 11), NOON).held(BEN, may(20, 22), NOON).build();
    // when
    var taking = calendar.hold(may(10, 13), CAT, SOON, THREE_IN_LISBON);
    // then
    assertThat(taking).isEqualTo(new Taken(List.of(ANN)));
    assertThat(calendar.changes().removed()).hasSize(1);
    assertThat(calendar.takeEvents())
        .containsExactly(new NightsReleased(LOFT, may(9, 11)), new NightsHeld(LOFT, may(10, 13)));
  }

  @Test
  void shouldRespectAHoldUpToItsLastMoment() {
    // given
    var calendar = aCalendar().held(ANN, may(9, 11), NOON.plusNanos(1)).build();
    // when
    var taking = calendar.hold(may(10, 13), CAT, SOON, THREE_IN_LISBON);
    // then
    assertThat(taking).isInstanceOf(NotOpen.class);
    assertThat(calendar.changes().isEmpty()).isTrue();
  }

  @Test
  void shouldNotReportTheBookingThatTakesItsOwnDeadHoldAgain() {
    // given
    var calendar = aCalendar().held(ANN, may(10, 13), NOON).build();
    // when
    var taking = calendar.reserve(may(10, 13), ANN, THREE_IN_LISBON);
    // then
    assertThat(taking).isEqualTo(new Taken(List.of()));
    assertThat(calendar.changes().added()).extracting(CalendarEntry::reason).containsExactly(new Reservation(ANN));
  }

  @Test
  void shouldShowWhatWasImportedBelowADeadHold() {
    // given
    var calendar = aCalendar().held(ANN, may(9, 14), NOON).importedBelow("airbnb", may(12, 16)).build();
    // when
    var taking = calendar.reserve(may(9, 12), CAT, THREE_IN_LISBON);
    // then
    assertThat(taking).isEqualTo(new Taken(List.of(ANN)));
    assertThat(calendar.changes().added()).extracting(CalendarEntry::reason, CalendarEntry::nights)
        .containsExactlyInAnyOrder(
            tuple(new Reservation(CAT), may(9, 12)),
            tuple(new Imported("airbnb"), may(12, 14)));
  }

  @Test
  void shouldNotSellNightsThatWereImportedBelowADeadHold() {
    // given
    var calendar = aCalendar().held(ANN, may(9, 14), NOON).importedBelow("airbnb", may(12, 16)).build();
    // when
    var taking = calendar.reserve(may(9, 13), CAT, THREE_IN_LISBON);
    // then
    assertThat(taking).isEqualTo(new NotOpen(List.of(new NightsTaken(List.of(LocalDate.of(2027, 5, 12))))));
    assertThat(calendar.changes().isEmpty()).isTrue();
  }

  @Test
  void shouldFailRatherThanDecideAboutNightsThatWereNotLoaded() {
    // given
    var stay = may(10, 13);
    var calendar = aCalendar().loadedFor(stay).build();
    // then
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.reserve(stay, CAT, THREE_IN_LISBON))
        .withMessageContaining("not loaded");
  }

  @Test
  void shouldDecideWithinTheWindowAroundTheStay() {
    // given
    var stay = may(10, 13);
    var calendar = aCalendar().loadedFor(Calendar.windowAround(stay)).build();
    // then
    assertThat(calendar.reserve(stay, CAT, THREE_IN_LISBON)).isInstanceOf(Taken.class);
  }
}
