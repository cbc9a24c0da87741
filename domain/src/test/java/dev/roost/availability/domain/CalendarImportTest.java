package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.BEN;
import static roosttest.availability.CalendarFixture.CAT;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.aCalendar;
import static roosttest.availability.CalendarFixture.may;

import dev.roost.availability.contract.CalendarChanged;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.DoubleBookingFound;
import dev.roost.availability.domain.EntryReason.Imported;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarImportTest {

  private static final Channel AIRBNB = new Channel("airbnb");

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

  @Test
  void shouldFollowAFeedFromTodayOnAndKeepWhatIsOver() {
    // given
    var calendar = aCalendar().imported(AIRBNB.source(), may(10, 14)).imported(AIRBNB.source(), may(20, 22)).build();
    // when
    calendar.follow(AIRBNB, NightSet.of(may(25, 27)), may(12, 13).checkIn());
    // then
    assertThat(calendar.changes().imported())
        .isEqualTo(Map.of(AIRBNB.source(), NightSet.of(List.of(may(10, 12), may(25, 27)))));
    assertThat(calendar.takeEvents()).containsExactly(new CalendarChanged(LOFT));
    assertThat(calendar.versionToBe()).as("no change of a host").isEqualTo(calendar.version());
  }

  @Test
  void shouldForgetWhatIsOverForAYear() {
    // given
    var calendar = aCalendar().imported(AIRBNB.source(), may(10, 14)).build();
    // when
    calendar.follow(AIRBNB, NightSet.EMPTY, may(12, 13).checkIn().plusYears(1));
    // then
    assertThat(calendar.changes().imported()).isEqualTo(Map.of(AIRBNB.source(), NightSet.of(may(12, 14))));
  }

  @Test
  void shouldSayNothingWhereAFeedSaysTheSame() {
    // given
    var calendar = aCalendar().imported(AIRBNB.source(), may(10, 14)).reserved(ANN, may(12, 14)).build();
    // when
    calendar.follow(AIRBNB, NightSet.of(may(10, 14)), may(1, 2).checkIn());
    // then
    assertThat(calendar.changes().isEmpty()).isTrue();
    assertThat(calendar.takeEvents()).isEmpty();
  }

  /** Living bookings only, from today on, and only what the channel had not told before. */
  @Test
  void shouldFindNightsThatAreTakenTwice() {
    // given
    var calendar = aCalendar().reserved(ANN, may(8, 12)).held(BEN, may(14, 16), NOON.plusSeconds(60))
        .held(CAT, may(17, 18), NOON).blocked(may(20, 22), "").importedBelow(AIRBNB.source(), may(11, 12)).build();
    // when
    calendar.follow(AIRBNB, NightSet.of(may(7, 30)), may(9, 10).checkIn());
    // then
    assertThat(calendar.takeEvents()).containsExactly(new CalendarChanged(LOFT),
        new DoubleBookingFound(LOFT, AIRBNB, List.of(may(9, 11), may(14, 16))));
    assertThat(calendar.changes().removed()).isEmpty();
  }
}
