package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.THREE_IN_LISBON;
import static roosttest.availability.CalendarFixture.aCalendar;
import static roosttest.availability.CalendarFixture.bookableDaysAhead;
import static roosttest.availability.CalendarFixture.closedToDeparture;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;
import static roosttest.availability.CalendarFixture.preparation;

import dev.roost.availability.contract.AdvanceNotice;
import dev.roost.availability.contract.Preparation;
import dev.roost.availability.contract.StayTerms;
import dev.roost.shared.StayDates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import roosttest.availability.CalendarFixture;

class BookableDaysTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 5, 1);
  private static final LocalDate END = LocalDate.of(2027, 6, 1);

  @Test
  void shouldLetGuestsComeAndGoAroundAStay() {
    // when
    var days = daysOf(aCalendar().reserved(ANN, may(10, 13)));
    // then
    assertThat(where(days::canArrive)).doesNotContain(10, 11, 12).contains(1, 9, 13, 31);
    assertThat(where(days::canLeave)).doesNotContain(1, 11, 12, 13).contains(2, 10, 14);
  }

  @Test
  void shouldNotLetAnybodyComeIntoAGapTooShortToStay() {
    // when
    var days = daysOf(aCalendar().terms(minimum(3)).reserved(ANN, may(10, 13)).reserved(ANN, may(15, 18)));
    // then
    assertThat(where(days::canArrive)).contains(7, 18).doesNotContain(8, 9, 13, 14);
    assertThat(where(days::canLeave)).contains(10, 21).doesNotContain(14, 15, 19, 20);
  }

  @Test
  void shouldTellNightsThatAreKeptFreeFromThoseThatAreTaken() {
    // when
    var days = daysOf(aCalendar().terms(preparation(1, 2)).reserved(ANN, may(10, 13)));
    // then
    assertThat(where(days::isPreparation)).containsExactly(9, 13, 14);
    assertThat(where(days::canArrive)).doesNotContain(9, 13, 14).contains(15);
  }

  @Test
  void shouldTellWhatIsTooSoonAndTooFarAhead() {
    // when
    var days = daysOf(aCalendar().terms(new StayTerms(null, null, null, null, null, null, AdvanceNotice.ofHours(48),
        null, 10)));
    // then
    assertThat(where(days::isTooSoon)).containsExactly(1, 2);
    assertThat(where(days::isTooFarAhead)).startsWith(11).hasSize(21);
    assertThat(where(days::canLeave)).endsWith(11);
  }

  @Test
  void shouldNotLetAnybodyComeWhoCouldNotLeave() {
    // when
    var days = daysOf(aCalendar().terms(bookableDaysAhead(10)).terms(may(5, 20), closedToDeparture()));
    // then
    assertThat(where(days::canArrive)).containsExactly(1, 2, 3);
    assertThat(where(days::canLeave)).containsExactly(2, 3, 4);
  }

  @Test
  void shouldNeedTheNightsOfEveryStayThatTouchesTheMonths() {
    // given
    var today = LocalDate.of(2027, 5, 1);
    // then
    assertThat(BookableDays.neededFor(FIRST, END, today).checkIn()).isEqualTo("2027-04-17");
    assertThat(BookableDays.neededFor(FIRST.minusMonths(1), END, today).checkIn()).isEqualTo("2027-03-18");
    assertThat(BookableDays.neededFor(FIRST.plusMonths(5), END.plusMonths(5), today).checkIn()).isEqualTo("2027-04-17");
    assertThat(BookableDays.neededFor(FIRST, END, today).checkOut()).isEqualTo(END.plusDays(1125 + 14));
  }

  @Test
  void shouldSayTheSameAsTheCheckOfEveryStayThereIs() {
    for (var seed = 0; seed < 60; seed++) {
      // given
      var check = randomCalendar(new Random(seed)).snapshot().stayCheck(THREE_IN_LISBON);
      // when
      var days = BookableDays.between(FIRST, END, check);
      // then
      assertThat(where(days::canArrive)).as("arrivals, seed %d", seed).isEqualTo(where(day -> lengths()
          .anyMatch(nights -> check.refusals(new StayDates(day, day.plusDays(nights))).isEmpty())));
      assertThat(where(days::canLeave)).as("departures, seed %d", seed).isEqualTo(where(day -> lengths()
          .anyMatch(nights -> check.refusals(new StayDates(day.minusDays(nights), day)).isEmpty())));
    }
  }

  private static IntStream lengths() {
    return IntStream.rangeClosed(1, 12);
  }

  private static CalendarFixture randomCalendar(Random random) {
    var general = new StayTerms(null, null, 10, null, null, null, AdvanceNotice.ofHours(random.nextInt(60)),
        new Preparation(random.nextInt(3), random.nextInt(3)), 20 + random.nextInt(20));
    var dated = new ArrayList<DatedStayTerms>();
    for (var i = 0; i < 4; i++) {
      var from = FIRST.plusDays(random.nextInt(31));
      dated.add(new DatedStayTerms(new StayDates(from, from.plusDays(2L + i)), randomTerms(random)));
    }
    var calendar = aCalendar().rules(new StayRules(general, dated));
    for (var day = random.nextInt(6); day < 40; day += 3 + random.nextInt(7)) {
      var nights = new StayDates(FIRST.plusDays(day), FIRST.plusDays(day + 1L + random.nextInt(3)));
      if (random.nextInt(3) == 0) {
        calendar.blocked(nights, "");
      } else {
        calendar.reserved(ANN, nights);
      }
    }
    return calendar;
  }

  private static StayTerms randomTerms(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> new StayTerms(1 + random.nextInt(4), null, null, null, null, null, null, null, null);
      case 1 -> new StayTerms(null, 1 + random.nextInt(4), null, null, null, null, null, null, null);
      case 2 -> new StayTerms(null, null, 4 + random.nextInt(4), true, null, null, null, null, null);
      case 3 -> new StayTerms(null, null, null, null, true, null, null, new Preparation(1, random.nextInt(3)), null);
      default -> new StayTerms(null, null, null, null, null, EnumSet.of(DayOfWeek.of(1 + random.nextInt(7))), null,
          null, 15);
    };
  }

  private static BookableDays daysOf(CalendarFixture calendar) {
    return BookableDays.between(FIRST, END, calendar.snapshot().stayCheck(THREE_IN_LISBON));
  }

  /** The days of May for which something is so. */
  private static List<Integer> where(Predicate<LocalDate> condition) {
    return FIRST.datesUntil(END).filter(condition).map(LocalDate::getDayOfMonth).toList();
  }
}
