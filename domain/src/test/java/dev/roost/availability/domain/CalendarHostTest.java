package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.BEN;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.aCalendar;
import static roosttest.availability.CalendarFixture.maximum;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;

import dev.roost.availability.contract.CalendarChanged;
import dev.roost.availability.contract.CalendarRefusal.NightsBooked;
import dev.roost.availability.contract.CalendarRefusal.NightsStayClosed;
import dev.roost.availability.contract.NightsReleased;
import dev.roost.availability.domain.EntryReason.Block;
import dev.roost.availability.domain.EntryReason.Imported;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarHostTest {

  @Test
  void shouldBlockNights() {
    // given
    var calendar = aCalendar().build();
    // when
    calendar.block(may(10, 13), "Painter");
    // then
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactly(tuple(may(10, 13), new Block("Painter")));
    assertThat(calendar.takeEvents()).containsExactly(new CalendarChanged(LOFT));
    assertThat(calendar.versionToBe()).isEqualTo(2);
  }

  @Test
  void shouldNotChangeByBlockingAgain() {
    // given
    var calendar = aCalendar().blocked(may(10, 13), "Painter").build();
    // when
    calendar.block(may(11, 12), "Painter");
    calendar.block(may(10, 13), "Painter");
    // then
    assertThat(calendar.changes().isEmpty()).isTrue();
    assertThat(calendar.takeEvents()).isEmpty();
  }

  @Test
  void shouldPutAnotherNoteOnSomeNights() {
    // given
    var calendar = aCalendar().blocked(may(10, 15), "Painter").build();
    // when
    calendar.block(may(12, 13), "Plumber");
    // then
    assertThat(calendar.changes().removed()).hasSize(1);
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactlyInAnyOrder(tuple(may(10, 12), new Block("Painter")), tuple(may(12, 13), new Block("Plumber")),
            tuple(may(13, 15), new Block("Painter")));
  }

  @Test
  void shouldMakeOneBlockOfThoseThatTouch() {
    // given
    var calendar = aCalendar().blocked(may(10, 12), "").blocked(may(13, 15), "").build();
    // when
    calendar.block(may(12, 13), "");
    // then
    assertThat(calendar.changes().removed()).hasSize(2);
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights).containsExactly(may(10, 15));
  }

  @Test
  void shouldNotBlockNightsThatGuestsHave() {
    // given
    var calendar = aCalendar().reserved(ANN, may(5, 7)).held(BEN, may(9, 10), NOON.plusNanos(1)).build();
    // when
    var refused = catchThrowableOfType(Refused.class, () -> calendar.block(may(6, 12), ""));
    // then
    assertThat(refused.refusal()).isEqualTo(new NightsBooked(List.of(LocalDate.of(2027, 5, 6),
        LocalDate.of(2027, 5, 9))));
  }

  @Test
  void shouldEndDeadHoldsByBlocking() {
    // given
    var calendar = aCalendar().held(ANN, may(9, 12), NOON).build();
    // when
    var ended = calendar.block(may(10, 11), "");
    // then
    assertThat(ended).containsExactly(ANN);
    assertThat(calendar.takeEvents()).containsExactly(new NightsReleased(LOFT, may(9, 12)), new CalendarChanged(LOFT));
  }

  @Test
  void shouldBlockOverImportedNightsAndShowThemAgainAfterwards() {
    // given
    var calendar = aCalendar().imported("airbnb", may(10, 15)).build();
    // when
    calendar.block(may(12, 20), "");
    // then
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactlyInAnyOrder(tuple(may(12, 20), new Block("")), tuple(may(10, 12), new Imported("airbnb")));
    // when
    calendar.unblock(may(12, 20));
    // then
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactly(tuple(may(10, 15), new Imported("airbnb")));
  }

  @Test
  void shouldUnblockTheMiddleOfABlock() {
    // given
    var calendar = aCalendar().blocked(may(10, 15), "Painter").reserved(ANN, may(20, 22)).build();
    // when
    calendar.unblock(may(12, 30));
    // then
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights).containsExactly(may(10, 12));
    assertThat(calendar.changes().removed()).as("reservations stay").hasSize(1);
  }

  @Test
  void shouldNotOpenNightsOfAStayThatTheHostCancelled() {
    // given
    var calendar = aCalendar().hostCancelled(ANN, may(10, 12)).build();
    // when
    var refused = catchThrowableOfType(Refused.class, () -> calendar.unblock(may(11, 20)));
    // then
    assertThat(refused.refusal()).isEqualTo(new NightsStayClosed(List.of(LocalDate.of(2027, 5, 11))));
  }

  @Test
  void shouldOpenThemForSomebodyWhoRunsRoost() {
    // given
    var calendar = aCalendar().hostCancelled(ANN, may(10, 12)).blocked(may(12, 14), "Painter").build();
    // when
    calendar.reopen(may(11, 14));
    // then
    assertThat(calendar.changes().removed()).as("what the host blocked stays").hasSize(1);
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights).containsExactly(may(10, 11));
    assertThat(calendar.takeEvents()).containsExactly(new CalendarChanged(LOFT));
  }

  @Test
  void shouldShowWhatOtherCalendarsHaveOnceTheyAreOpenAgain() {
    // given
    var calendar = aCalendar().hostCancelled(ANN, may(10, 12)).importedBelow("airbnb", may(11, 13)).build();
    // when
    calendar.reopen(may(10, 13));
    // then
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .contains(tuple(may(11, 13), new Imported("airbnb")));
  }

  @Test
  void shouldBlockAroundNightsThatStayClosed() {
    // given
    var calendar = aCalendar().hostCancelled(ANN, may(10, 12)).build();
    // when
    calendar.block(may(8, 14), "");
    // then
    assertThat(calendar.changes().removed()).isEmpty();
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights)
        .containsExactlyInAnyOrder(may(8, 10), may(12, 14));
  }

  @Test
  void shouldChangeRules() {
    // given
    var calendar = aCalendar().version(7).build();
    // when
    calendar.changeTerms(may(10, 12), minimum(5));
    calendar.changeTerms(may(10, 12), minimum(5));
    // then
    assertThat(calendar.rules()).isEqualTo(StayRules.STANDARD.with(may(10, 12), minimum(5)));
    assertThat(calendar.versionToBe()).isEqualTo(8);
    assertThat(calendar.takeEvents()).containsExactly(new CalendarChanged(LOFT));
  }

  @Test
  void shouldRefuseRulesThatTakeNoStay() {
    // given
    var calendar = aCalendar().terms(maximum(3)).build();
    // when
    var refused = catchThrowableOfType(Refused.class, () -> calendar.changeTerms(may(10, 12), minimum(4)));
    // then
    assertThat(refused.refusal()).isInstanceOf(InvalidField.class);
  }

  @Test
  void shouldNotChangeByTheSameRules() {
    // given
    var calendar = aCalendar().terms(minimum(3)).build();
    // when
    calendar.changeRules(new StayRules(minimum(3), List.of()));
    // then
    assertThat(calendar.changes().isEmpty()).isTrue();
  }

  @Test
  void shouldNoticeThatTheHostReadAnotherVersion() {
    // given
    var calendar = aCalendar().version(3).build();
    // when
    var refused = catchThrowableOfType(Refused.class, () -> calendar.requireVersion(2));
    // then
    assertThat(refused.refusal()).isEqualTo(new VersionStale("calendar", 3));
    calendar.requireVersion(3);
  }
}
