package dev.roost.migration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.migration.ImportFixture.closed;
import static roosttest.migration.ImportFixture.dollars;
import static roosttest.migration.ImportFixture.limited;
import static roosttest.migration.ImportFixture.open;
import static roosttest.migration.ImportFixture.priced;

import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ForeignCalendarTest {

  @Nested
  class ClosedNights {

    @Test
    void shouldMakeOneRangeOfNightsThatTouch() {
      // given
      var calendar = calendar(open("2026-05-01"), closed("2026-05-02"), closed("2026-05-03"), open("2026-05-04"),
          closed("2026-05-05"));

      // when
      var closed = calendar.closed();

      // then
      assertThat(closed).containsExactly(StayDates.of("2026-05-02", "2026-05-04"),
          StayDates.of("2026-05-05", "2026-05-06"));
    }

    @Test
    void shouldNotCloseNightsOfWhichTheCalendarSaysNothing() {
      // given
      var calendar = calendar(closed("2026-05-02"), closed("2026-05-04"));

      // when
      var closed = calendar.closed();

      // then
      assertThat(closed).hasSize(2);
    }

    @Test
    void shouldNotMindTheOrderAndTakeTheLaterWordForADate() {
      // given
      var calendar = calendar(closed("2026-05-03"), closed("2026-05-02"), open("2026-05-03"));

      // when
      var closed = calendar.closed();

      // then
      assertThat(closed).containsExactly(StayDates.of("2026-05-02", "2026-05-03"));
    }
  }

  @Nested
  class Prices {

    @Test
    void shouldOnlyTellThoseThatDifferFromTheBasePrice() {
      // given
      var calendar = calendar(priced("2026-05-01", 90), priced("2026-05-02", 120), priced("2026-05-03", 120),
          priced("2026-05-04", 90), priced("2026-05-05", 95));

      // when
      var prices = calendar.pricesOtherThan(dollars(90));

      // then
      assertThat(prices).containsExactly(new NightRun<>(StayDates.of("2026-05-02", "2026-05-04"), dollars(120)),
          new NightRun<>(StayDates.of("2026-05-05", "2026-05-06"), dollars(95)));
    }

    @Test
    void shouldNotInventPricesOfNightsWithoutOne() {
      // given
      var calendar = calendar(priced("2026-05-01", 120), priced("2026-05-02", null), priced("2026-05-03", 120));

      // when
      var prices = calendar.pricesOtherThan(dollars(90));

      // then
      assertThat(prices).extracting(NightRun::nights).containsExactly(StayDates.of("2026-05-01", "2026-05-02"),
          StayDates.of("2026-05-03", "2026-05-04"));
    }

    @Test
    void shouldNameThePriceOfMostNights() {
      // given
      var calendar = calendar(priced("2026-05-01", 120), priced("2026-05-02", 90), priced("2026-05-03", 90),
          priced("2026-05-04", null), priced("2026-05-05", null), priced("2026-05-06", null));

      // when
      var common = calendar.commonPrice();

      // then
      assertThat(common).contains(dollars(90));
    }

    @Test
    void shouldNameTheLowerOfTwoEquallyCommonPrices() {
      // given
      var calendar = calendar(priced("2026-05-01", 120), priced("2026-05-02", 90));

      // when
      var common = calendar.commonPrice();

      // then
      assertThat(common).contains(dollars(90));
    }

    @Test
    void shouldNameNoPriceWhereNoNightHasOne() {
      // given
      var calendar = calendar(open("2026-05-01"), closed("2026-05-02"));

      // when / then
      assertThat(calendar.commonPrice()).isEmpty();
      assertThat(calendar.pricesOtherThan(null)).isEmpty();
    }
  }

  @Nested
  class Lengths {

    @Test
    void shouldTellThemByRangesOfArrivals() {
      // given
      var calendar = calendar(limited("2026-05-01", 3, 30), limited("2026-05-02", 3, 30), limited("2026-05-03", 2, 30),
          limited("2026-05-04", 2, 28));

      // when
      var lengths = calendar.lengthsOtherThan(new StayLength(2, 30));

      // then
      assertThat(lengths).containsExactly(
          new NightRun<>(StayDates.of("2026-05-01", "2026-05-03"), new StayLength(3, 30)),
          new NightRun<>(StayDates.of("2026-05-04", "2026-05-05"), new StayLength(2, 28)));
    }

    @Test
    void shouldRaiseALongestStayThatIsBelowTheShortest() {
      // when
      var length = new StayLength(30, 7);

      // then
      assertThat(length.maximum()).isEqualTo(30);
    }
  }

  @Nested
  class Moving {

    @Test
    void shouldKeepWeekendsWeekends() {
      // given
      var friday = LocalDate.parse("2015-10-02");
      var sunday = LocalDate.parse("2026-11-22");

      // when
      var shift = CalendarShift.bringing(friday, sunday);

      // then
      assertThat(shift.move(friday).getDayOfWeek()).isEqualTo(friday.getDayOfWeek());
      assertThat(shift.move(friday)).isEqualTo("2026-11-20");
    }

    @Test
    void shouldLeaveOutWhatThenLiesBeforeToday() {
      // given
      var calendar = calendar(closed("2015-10-02"), closed("2015-10-03"), closed("2015-10-04"), closed("2015-10-05"));
      var shift = CalendarShift.bringing(LocalDate.parse("2015-10-02"), LocalDate.parse("2026-11-22"));

      // when
      var moved = calendar.moved(shift);

      // then
      assertThat(moved.closed()).containsExactly(StayDates.of("2026-11-22", "2026-11-24"));
    }

    @Test
    void shouldNotMoveWhatBeginsToday() {
      // given
      var today = LocalDate.parse("2026-11-22");

      // when
      var shift = CalendarShift.bringing(today, today);

      // then
      assertThat(shift.days()).isZero();
    }

    @Test
    void shouldBringACalendarOfTheFutureBack() {
      // given
      var shift = CalendarShift.bringing(LocalDate.parse("2026-12-04"), LocalDate.parse("2026-11-22"));

      // when
      var moved = shift.move(LocalDate.parse("2026-12-04"));

      // then
      assertThat(moved).isEqualTo("2026-11-20");
    }
  }

  private static ForeignCalendar calendar(Night... nights) {
    return ForeignCalendar.of(List.of(nights));
  }
}
