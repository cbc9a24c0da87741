package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.BEN;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.aCalendar;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;
import static roosttest.availability.CalendarFixture.preparation;

import dev.roost.availability.contract.NightsHeld;
import dev.roost.availability.contract.NightsReleased;
import dev.roost.availability.contract.NightsReserved;
import dev.roost.availability.contract.StayRefusal.NightsTaken;
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

class CalendarMovingTest {
  private static final Instant SOON = NOON.plus(Duration.ofHours(1));

  @Test
  void shouldHoldOnlyTheNightsThatAreGained() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 13)).build();
    // when
    var taking = calendar.holdMove(may(9, 15), ANN, SOON);
    // then
    assertThat(taking).isEqualTo(new Taken(List.of()));
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactly(tuple(may(9, 10), new Hold(ANN, SOON)), tuple(may(13, 15), new Hold(ANN, SOON)));
    assertThat(calendar.changes().removed()).isEmpty();
    assertThat(calendar.takeEvents()).containsExactly(new NightsHeld(LOFT, may(9, 10)),
        new NightsHeld(LOFT, may(13, 15)));
  }

  @Test
  void shouldSwapNightsInOneGo() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 13)).held(ANN, may(13, 15), SOON).build();
    // when
    var taking = calendar.move(may(12, 15), ANN);
    // then
    assertThat(taking).isEqualTo(new Taken(List.of()));
    assertThat(calendar.changes().removed()).hasSize(2);
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactly(tuple(may(12, 15), new Reservation(ANN)));
    assertThat(calendar.takeEvents()).containsExactly(new NightsReserved(LOFT, may(13, 15)),
        new NightsReleased(LOFT, may(10, 12)));
  }

  @Test
  void shouldRefuseNightsOfOthersAndNameThoseOnly() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 13)).reserved(BEN, may(14, 16)).build();
    // then
    assertThat(calendar.holdMove(may(10, 15), ANN, SOON)).isEqualTo(taken(14));
    assertThat(calendar.move(may(10, 15), ANN)).isEqualTo(taken(14));
    assertThat(calendar.changes().isEmpty()).isTrue();
    assertThat(calendar.takeEvents()).isEmpty();
  }

  @Test
  void shouldKeepTheGapToOthersAndWantNoneToItself() {
    // given
    var calendar = aCalendar().terms(preparation(1, 1)).reserved(ANN, may(10, 13)).reserved(BEN, may(15, 17)).build();
    // then
    assertThat(calendar.move(may(10, 15), ANN)).isEqualTo(taken(14));
    assertThat(calendar.move(may(10, 14), ANN)).isInstanceOf(Taken.class);
  }

  @Test
  void shouldLetAStayShrinkWhateverBecameOfTheGapsAroundIt() {
    // given: the host wants longer gaps since both were booked
    var calendar = aCalendar().terms(preparation(3, 3)).reserved(ANN, may(10, 13)).reserved(BEN, may(14, 17)).build();
    // then
    assertThat(calendar.move(may(11, 13), ANN)).isInstanceOf(Taken.class);
  }

  @Test
  void shouldNotAskStayRulesOnWhichBothAgree() {
    // given
    var calendar = aCalendar().terms(minimum(5)).reserved(ANN, may(10, 15)).build();
    // then
    assertThat(calendar.move(may(10, 12), ANN)).isInstanceOf(Taken.class);
  }

  @Test
  void shouldEndDeadHoldsOfOthersOnTheWay() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 13)).held(BEN, may(13, 16), NOON).build();
    // then
    assertThat(calendar.holdMove(may(10, 14), ANN, SOON)).isEqualTo(new Taken(List.of(BEN)));
    assertThat(calendar.takeEvents()).containsExactly(new NightsReleased(LOFT, may(13, 16)),
        new NightsHeld(LOFT, may(13, 14)));
  }

  @Test
  void shouldStillMoveOnADeadHoldWhereNobodyTookTheNights() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 13)).held(ANN, may(13, 15), NOON).build();
    // then
    assertThat(calendar.move(may(10, 15), ANN)).isEqualTo(new Taken(List.of()));
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights).containsExactly(may(10, 15));
  }

  @Test
  void shouldNotGiveWayToWhatWasImportedBelowItsOwnNights() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 13)).importedBelow("airbnb", may(11, 13)).build();
    // then
    assertThat(calendar.move(may(10, 12), ANN)).isInstanceOf(Taken.class);
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactlyInAnyOrder(tuple(may(10, 12), new Reservation(ANN)),
            tuple(may(12, 13), new Imported("airbnb")));
  }

  @Test
  void shouldHoldLongerAndFree() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 13)).held(ANN, may(13, 15), SOON).build();
    // when
    calendar.holdMove(may(10, 15), ANN, SOON.plusSeconds(1));
    // then
    assertThat(calendar.changes().added()).extracting(CalendarEntry::reason)
        .containsExactly(new Hold(ANN, SOON.plusSeconds(1)));
    assertThat(calendar.takeEvents()).isEmpty();
    // when
    calendar.dropHolds(ANN);
    // then
    assertThat(calendar.changes().added()).isEmpty();
    assertThat(calendar.takeEvents()).containsExactly(new NightsReleased(LOFT, may(13, 15)));
  }

  private static Taking taken(int day) {
    return new NotOpen(List.of(new NightsTaken(List.of(LocalDate.of(2027, 5, day)))));
  }
}
