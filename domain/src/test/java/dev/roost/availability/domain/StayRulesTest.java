package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.availability.CalendarFixture.closedToArrival;
import static roosttest.availability.CalendarFixture.maximum;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;

import dev.roost.availability.contract.CalendarRefusal.TooManyStayRules;
import dev.roost.availability.contract.StayTerms;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StayRulesTest {

  private static final LocalDate TENTH = LocalDate.of(2027, 5, 10);

  @Test
  void shouldTakeAlmostEveryStayUntilTheHostSaysSomethingElse() {
    // when
    var rule = StayRules.STANDARD.on(TENTH);
    // then
    assertThat(rule).isEqualTo(StayRule.STANDARD);
    assertThat(rule.minimumNights()).isEqualTo(1);
    assertThat(rule.maximumNights()).isEqualTo(31);
    assertThat(rule.checkInDays()).containsExactlyInAnyOrder(DayOfWeek.values());
    assertThat(rule.bookingWindowDays()).isEqualTo(365);
  }

  @Test
  void shouldPutGeneralTermsInPlaceOfTheStandard() {
    // when
    var rule = new StayRules(minimum(3), List.of()).on(TENTH);
    // then
    assertThat(rule.minimumNights()).isEqualTo(3);
    assertThat(rule.maximumNights()).as("what is not said stays standard").isEqualTo(31);
  }

  @Test
  void shouldLetTheMostSpecificTermsWin() {
    // given
    var rules = new StayRules(minimum(2), List.of(
        dated(may(10, 11), minimum(5)), dated(may(1, 31), minimum(3)), dated(may(8, 15), minimum(4))));
    // then
    assertThat(minimumOn(rules, 1)).isEqualTo(3);
    assertThat(minimumOn(rules, 9)).isEqualTo(4);
    assertThat(minimumOn(rules, 10)).isEqualTo(5);
    assertThat(minimumOn(rules, 11)).isEqualTo(4);
    assertThat(minimumOn(rules, 31)).as("the last date is not one of them").isEqualTo(2);
  }

  @Test
  void shouldLetTheTermsThatBeginLastWinAmongEquallySpecificOnes() {
    // given
    var rules = new StayRules(StayTerms.UNCHANGED,
        List.of(dated(may(8, 15), minimum(4)), dated(may(5, 12), minimum(3))));
    // then
    assertThat(minimumOn(rules, 7)).isEqualTo(3);
    assertThat(minimumOn(rules, 10)).isEqualTo(4);
  }

  @Test
  void shouldDecideEachTermByItself() {
    // given
    var rules = new StayRules(maximum(14),
        List.of(dated(may(1, 31), minimum(3)), dated(may(10, 11), closedToArrival())));
    // when
    var rule = rules.on(TENTH);
    // then
    assertThat(rule.closedToArrival()).isTrue();
    assertThat(rule.minimumNights()).isEqualTo(3);
    assertThat(rule.maximumNights()).isEqualTo(14);
  }

  @Test
  void shouldReplaceTheTermsOfExactlyThoseDates() {
    // given
    var rules = StayRules.STANDARD.with(may(10, 12), minimum(5));
    // when
    var changed = rules.with(may(10, 12), maximum(9)).with(may(10, 11), minimum(2));
    // then
    assertThat(changed.dated()).containsExactly(dated(may(10, 12), maximum(9)), dated(may(10, 11), minimum(2)));
  }

  @Test
  void shouldForgetDatesWhoseTermsAreTakenBack() {
    // given
    var rules = StayRules.STANDARD.with(may(10, 12), minimum(5));
    // then
    assertThat(rules.with(may(10, 12), StayTerms.UNCHANGED)).isEqualTo(StayRules.STANDARD);
    assertThat(rules.with(may(10, 13), StayTerms.UNCHANGED)).isEqualTo(rules);
  }

  @Test
  void shouldNotNameTheSameDatesTwice() {
    // given
    var twice = List.of(dated(may(1, 2), minimum(2)), dated(may(1, 2), minimum(3)));
    // when
    var refused = catchThrowableOfType(Refused.class, () -> new StayRules(StayTerms.UNCHANGED, twice));
    // then
    assertThat(refused.refusal()).isEqualTo(new InvalidField("dated", "must not name the same dates twice"));
  }

  @Test
  void shouldHaveRoomForSoManyRulesOnly() {
    // given
    var many = IntStream.range(0, 201).mapToObj(i -> dated(new StayDates(TENTH.plusDays(i), TENTH.plusDays(i + 1)),
        minimum(2))).toList();
    // when
    var refused = catchThrowableOfType(Refused.class, () -> new StayRules(StayTerms.UNCHANGED, many));
    // then
    assertThat(refused.refusal()).isEqualTo(new TooManyStayRules(200));
    assertThat(new StayRules(StayTerms.UNCHANGED, many.subList(0, 200)).dated()).hasSize(200);
  }

  @Test
  void shouldRefuseAMinimumAboveTheMaximumWhereverTheTwoMeet() {
    assertThat(refusalOf(minimum(32), List.of())).isInstanceOf(InvalidField.class);
    assertThat(refusalOf(maximum(5), List.of(dated(may(1, 9), minimum(6))))).isInstanceOf(InvalidField.class);
    assertThat(refusalOf(StayTerms.UNCHANGED, List.of(dated(may(1, 9), minimum(6)), dated(may(8, 20), maximum(5)))))
        .as("only the eighth has both").isInstanceOf(InvalidField.class);
    assertThatCode(() -> new StayRules(StayTerms.UNCHANGED,
        List.of(dated(may(1, 8), minimum(6)), dated(may(8, 20), maximum(5)))).requireSomeStay())
        .as("they touch and do not meet").doesNotThrowAnyException();
  }

  @Test
  void shouldBoundTheLengthOfEveryStay() {
    // given
    var rules = new StayRules(new StayTerms(3, 9, 20, null, null, null, null, null, null),
        List.of(dated(may(1, 9), minimum(2)), dated(may(9, 20), maximum(40))));
    // then
    assertThat(rules.shortestStay()).isEqualTo(2);
    assertThat(rules.longestStay()).isEqualTo(40);
  }

  @Test
  void shouldSayEverythingAsTerms() {
    // given
    var rules = new StayRules(minimum(3), List.of());
    // when
    var terms = rules.otherwise().terms();
    // then
    assertThat(StayRule.STANDARD.with(terms)).isEqualTo(rules.on(TENTH));
  }

  private static Refusal refusalOf(StayTerms general, List<DatedStayTerms> dated) {
    return catchThrowableOfType(Refused.class, () -> new StayRules(general, dated).requireSomeStay()).refusal();
  }

  private static int minimumOn(StayRules rules, int dayOfMay) {
    return rules.on(LocalDate.of(2027, 5, dayOfMay)).minimumNights();
  }

  private static DatedStayTerms dated(StayDates dates, StayTerms terms) {
    return new DatedStayTerms(dates, terms);
  }
}
