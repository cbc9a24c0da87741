package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.BEN;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.aCalendar;
import static roosttest.availability.CalendarFixture.may;

import dev.roost.availability.domain.EntryReason.Imported;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarImportTest {

  @Test
  void shouldCloseImportedNightsThatNothingElseHas() {
    // given
    var calendar = aCalendar().reserved(ANN, may(10, 12)).blocked(may(14, 15), "").held(BEN, may(18, 19), NOON).build();
    var nights = NightSet.of(List.of(may(8, 11), may(11, 20)));
    // when
    calendar.replaceImported("airbnb", nights);
    // then
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights).containsExactlyInAnyOrder(may(8, 10),
        may(12, 14), may(15, 18), may(19, 20));
    assertThat(calendar.changes().added()).extracting(CalendarEntry::reason).containsOnly(new Imported("airbnb"));
    assertThat(calendar.changes().imported()).isEqualTo(Map.of("airbnb", nights));
    assertThat(calendar.changes().byHost()).isFalse();
  }

  @Test
  void shouldNotChangeByImportingTheSameAgain() {
    // given
    var calendar = aCalendar().imported("airbnb", may(10, 12)).build();
    // when
    calendar.replaceImported("airbnb", NightSet.of(List.of(may(10, 11), may(11, 12))));
    // then
    assertThat(calendar.changes().isEmpty()).isTrue();
  }

  @Test
  void shouldMoveAndRemoveWhatWasImportedBefore() {
    // given
    var calendar = aCalendar().imported("airbnb", may(10, 12)).imported("airbnb", may(20, 22)).build();
    // when
    calendar.replaceImported("airbnb", NightSet.of(may(11, 14)));
    // then
    assertThat(calendar.changes().removed()).hasSize(2);
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights).containsExactly(may(11, 14));
  }

  @Test
  void shouldGiveANightThatTwoSourcesHaveToOneOfThem() {
    // given
    var calendar = aCalendar().imported("vrbo", may(10, 14)).build();
    // when
    calendar.replaceImported("airbnb", NightSet.of(may(12, 16)));
    // then
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactlyInAnyOrder(tuple(may(10, 12), new Imported("vrbo")),
            tuple(may(12, 16), new Imported("airbnb")));
    // when
    calendar.replaceImported("airbnb", NightSet.EMPTY);
    // then
    assertThat(calendar.changes().added()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactly(tuple(may(10, 14), new Imported("vrbo")));
  }
}
