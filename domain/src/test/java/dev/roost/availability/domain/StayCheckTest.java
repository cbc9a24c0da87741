package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.BEN;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.THREE_IN_LISBON;
import static roosttest.availability.CalendarFixture.aCalendar;
import static roosttest.availability.CalendarFixture.bookableDaysAhead;
import static roosttest.availability.CalendarFixture.checkInOn;
import static roosttest.availability.CalendarFixture.closedToArrival;
import static roosttest.availability.CalendarFixture.closedToDeparture;
import static roosttest.availability.CalendarFixture.maximum;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;
import static roosttest.availability.CalendarFixture.minimumThrough;
import static roosttest.availability.CalendarFixture.notice;
import static roosttest.availability.CalendarFixture.preparation;

import dev.roost.availability.contract.AdvanceNotice;
import dev.roost.availability.contract.StayRefusal;
import dev.roost.availability.contract.StayRefusal.ClosedToArrival;
import dev.roost.availability.contract.StayRefusal.ClosedToDeparture;
import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.availability.contract.StayRefusal.NoticeTooShort;
import dev.roost.availability.contract.StayRefusal.StayTooLong;
import dev.roost.availability.contract.StayRefusal.StayTooShort;
import dev.roost.availability.contract.StayRefusal.TooFarAhead;
import dev.roost.availability.contract.StayTerms;
import dev.roost.shared.StayDates;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roosttest.availability.CalendarFixture;

class StayCheckTest {

  private static final DayOfWeek[] WEEKEND = {DayOfWeek.FRIDAY, DayOfWeek.SATURDAY};

  @Test
  void shouldTakeAStayThatNothingStandsAgainst() {
    assertThat(refusals(aCalendar(), may(10, 13))).isEmpty();
  }

  @Nested
  class Length {

    @Test
    void shouldCountFromTheRuleOfTheArrivalDay() {
      // given
      var calendar = aCalendar().terms(may(10, 11), minimum(3)).terms(may(20, 21), maximum(2));
      // then
      assertThat(refusals(calendar, may(10, 12))).containsExactly(new StayTooShort(3));
      assertThat(refusals(calendar, may(10, 13))).isEmpty();
      assertThat(refusals(calendar, may(9, 11))).as("arrives before the rule begins").isEmpty();
      assertThat(refusals(calendar, may(20, 23))).containsExactly(new StayTooLong(2));
      assertThat(refusals(calendar, may(20, 22))).isEmpty();
      assertThat(refusals(calendar, may(19, 23))).isEmpty();
    }

    @Test
    void shouldCountThroughEveryNightOfTheStay() {
      // given
      var calendar = aCalendar().terms(may(10, 11), minimumThrough(4));
      // then
      assertThat(refusals(calendar, may(8, 11))).containsExactly(new StayTooShort(4));
      assertThat(refusals(calendar, may(7, 11))).isEmpty();
      assertThat(refusals(calendar, may(10, 12))).containsExactly(new StayTooShort(4));
      assertThat(refusals(calendar, may(8, 10))).as("leaves on the tenth, so has not its night").isEmpty();
    }

    @Test
    void shouldNotTakeMoreThanAMonthByItself() {
      assertThat(refusals(aCalendar(), StayDates.of("2027-05-10", "2027-06-10"))).isEmpty();
      assertThat(refusals(aCalendar(), StayDates.of("2027-05-10", "2027-06-11"))).containsExactly(new StayTooLong(31));
    }
  }

  @Nested
  class ArrivalAndDeparture {

    @Test
    void shouldNotLetAnybodyArriveOnAClosedDay() {
      // given
      var calendar = aCalendar().terms(may(10, 11), closedToArrival());
      // then
      assertThat(refusals(calendar, may(10, 12)))
          .containsExactly(new ClosedToArrival(LocalDate.of(2027, 5, 10), EnumSet.allOf(DayOfWeek.class)));
      assertThat(refusals(calendar, may(9, 12))).as("stays through").isEmpty();
      assertThat(refusals(calendar, may(8, 10))).as("leaves then").isEmpty();
    }

    @Test
    void shouldNotLetAnybodyLeaveOnAClosedDay() {
      // given
      var calendar = aCalendar().terms(may(12, 13), closedToDeparture());
      // then
      assertThat(refusals(calendar, may(10, 12)))
          .containsExactly(new ClosedToDeparture(LocalDate.of(2027, 5, 12)));
      assertThat(refusals(calendar, may(10, 13))).isEmpty();
      assertThat(refusals(calendar, may(12, 13))).as("arrives then").isEmpty();
    }

    @Test
    void shouldLetGuestsArriveOnSomeDaysOfTheWeek() {
      // given
      var calendar = aCalendar().terms(checkInOn(WEEKEND));
      // then
      assertThat(refusals(calendar, may(14, 16))).as("a Friday").isEmpty();
      assertThat(refusals(calendar, may(15, 16))).as("a Saturday").isEmpty();
      assertThat(refusals(calendar, may(16, 18))).containsExactly(
          new ClosedToArrival(LocalDate.of(2027, 5, 16), EnumSet.copyOf(Arrays.asList(WEEKEND))));
    }
  }

  @Nested
  class Notice {

    @ParameterizedTest(name = "{0} h, until {1}: {2}")
    @CsvSource({
        "0,       , 2027-05-10T14:00:00Z",
        "0,  23:00, 2027-05-10T22:00:00Z",
        "1,       , 2027-05-10T13:00:00Z",
        "24,      , 2027-05-09T14:00:00Z",
        "24, 18:00, 2027-05-09T17:00:00Z",
        "16, 18:00, 2027-05-09T17:00:00Z",
        "15, 18:00, 2027-05-10T17:00:00Z",
        "72, 00:00, 2027-05-06T23:00:00Z"})
    void shouldEndAtTheHourOrTheCutOffTime(int hours, LocalTime cutOff, Instant ends) {
      // given
      var calendar = aCalendar().terms(notice(new AdvanceNotice(hours, cutOff)));
      // then
      assertThat(refusals(calendar.readAt(ends.minusNanos(1)), may(10, 12))).isEmpty();
      assertThat(refusals(calendar.readAt(ends), may(10, 12))).containsExactly(new NoticeTooShort(ends));
    }

    @Test
    void shouldNeverTakeAStayThatHasBegun() {
      // given
      var calendar = aCalendar().terms(notice(AdvanceNotice.NONE.until(LocalTime.of(23, 59))));
      // when
      var refusals = refusals(calendar, StayDates.of("2027-04-30", "2027-05-02"));
      // then
      assertThat(refusals).containsExactly(new NoticeTooShort(Instant.parse("2027-04-30T22:59:00Z")));
    }

    @Test
    void shouldGoByTheArrivalDay() {
      // given
      var calendar = aCalendar().terms(may(3, 4), notice(AdvanceNotice.ofHours(72)));
      // then
      assertThat(refusals(calendar, may(3, 5))).hasOnlyElementsOfType(NoticeTooShort.class).hasSize(1);
      assertThat(refusals(calendar, may(2, 5))).isEmpty();
    }
  }

  @Nested
  class BookingWindow {

    @Test
    void shouldEndSoManyDaysAfterToday() {
      // given
      var calendar = aCalendar().terms(bookableDaysAhead(20));
      // then
      assertThat(refusals(calendar, may(18, 21))).isEmpty();
      assertThat(refusals(calendar, may(18, 22))).containsExactly(new TooFarAhead(LocalDate.of(2027, 5, 21)));
    }

    @Test
    void shouldCountFromTheListingsOwnDate() {
      // given
      var lateInLisbon = Instant.parse("2027-05-01T23:30:00Z");
      var calendar = aCalendar().terms(bookableDaysAhead(20)).readAt(lateInLisbon);
      // then
      assertThat(refusals(calendar, may(18, 22))).as("it is the second of May there").isEmpty();
    }
  }

  @Nested
  class PreparationNights {

    @ParameterizedTest(name = "{0} before and {1} after, {2} nights between: {3}")
    @CsvSource({"0, 0, 0, true", "1, 0, 0, false", "0, 1, 0, false", "1, 0, 1, true", "0, 1, 1, true", "1, 1, 1, true",
        "2, 1, 1, false", "1, 2, 1, false", "2, 1, 2, true", "1, 2, 2, true", "2, 2, 2, true", "0, 14, 13, false",
        "0, 14, 14, true"})
    void shouldLieBetweenNeighboursWhicheverComesFirst(int before, int after, int between, boolean taken) {
      // given
      var stay = may(15, 17);
      var rules = new StayRules(preparation(before, after), List.of());
      var earlier = new StayDates(stay.checkIn().minusDays(between + 2L), stay.checkIn().minusDays(between));
      var later = new StayDates(stay.checkOut().plusDays(between), stay.checkOut().plusDays(between + 2L));
      // then
      var start = Instant.parse("2027-04-01T00:00:00Z");
      assertThat(refusals(aCalendar().readAt(start).rules(rules).reserved(ANN, earlier), stay).isEmpty())
          .isEqualTo(taken);
      assertThat(refusals(aCalendar().readAt(start).rules(rules).reserved(ANN, later), stay).isEmpty())
          .isEqualTo(taken);
    }

    @Test
    void shouldNameTheNightsThatAreKeptFree() {
      // given
      var calendar = aCalendar().terms(preparation(1, 2)).reserved(ANN, may(5, 8)).reserved(BEN, may(14, 16));
      // when
      var refusals = refusals(calendar, may(9, 14));
      // then
      assertThat(refusals).containsExactly(new NightsTaken(Stream.of("2027-05-09", "2027-05-12", "2027-05-13")
          .map(LocalDate::parse).toList()));
    }

    @Test
    void shouldGoByTheDayOfArrivalAndOfDeparture() {
      // given
      var calendar = aCalendar().terms(may(8, 9), preparation(0, 2)).reserved(ANN, may(5, 8));
      // then
      assertThat(refusals(calendar, may(9, 12))).hasSize(1);
      assertThat(refusals(calendar, may(10, 12))).isEmpty();
    }

    @Test
    void shouldFollowHoldsButNeitherBlocksNorImports() {
      // given
      var calendar = aCalendar().terms(preparation(1, 1)).held(ANN, may(5, 7), NOON.plusSeconds(60))
          .blocked(may(9, 10), "").imported("airbnb", may(20, 22)).hostCancelled(BEN, may(24, 25));
      // then
      assertThat(refusals(calendar, may(7, 9))).as("follows a hold").hasSize(1);
      assertThat(refusals(calendar, may(10, 12))).as("follows a block").isEmpty();
      assertThat(refusals(calendar, may(22, 24))).as("between an import and a cancelled stay").isEmpty();
    }

    @Test
    void shouldNotFollowDeadHolds() {
      // given
      var calendar = aCalendar().terms(preparation(1, 1)).held(ANN, may(5, 7), NOON);
      // then
      assertThat(refusals(calendar, may(7, 9))).isEmpty();
    }
  }

  @Test
  void shouldSayTheGravestFirst() {
    // given
    var everything = new StayTerms(4, null, 4, true, null, null, AdvanceNotice.ofHours(500), null, 5);
    var calendar = aCalendar().terms(everything).terms(may(12, 13), closedToDeparture()).reserved(ANN, may(10, 11));
    // then
    assertThat(refusals(calendar, may(10, 12))).extracting(StayRefusal::key).containsExactly("nights-taken",
        "notice-too-short", "too-far-ahead", "closed-to-arrival", "closed-to-departure", "stay-too-short");
  }

  private static List<StayRefusal> refusals(CalendarFixture calendar, StayDates stay) {
    return calendar.snapshot().stayCheck(THREE_IN_LISBON).refusals(stay);
  }
}
