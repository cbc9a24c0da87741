package dev.roost.pricing.domain;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.pricing.RateFixture.inquiry;
import static roosttest.pricing.RateFixture.rates;
import static roosttest.pricing.RateFixture.ratesIn;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.PricingRefusal.NoNonRefundableRate;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.domain.Rates.PriceSpan;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {

  private static final Party TWO = Party.ofAdults(2);
  // 2027-07-01 is a Thursday.
  private static final StayDates THURSDAY_TO_SUNDAY = StayDates.of("2027-07-01", "2027-07-04");

  @ParameterizedTest
  @CsvSource({
      "2027-07-01, base price, 10000",
      "2027-07-02, Friday price, 13000",
      "2027-07-10, season Summer, 15000",
      "2027-07-09, season Summer, 15000",
      "2027-07-11, date price, 20000",
      "2027-07-12, season Summer, 15000",
      "2027-07-16, Friday price, 13000"})
  void shouldLetTheMostSpecificRuleSetTheNight(LocalDate night, String rule, long amount) {
    // given
    var rates = rates().on(FRIDAY, 130_00).season("Summer", "2027-07-09", "2027-07-16", 150_00)
        .date("2027-07-11", "2027-07-12", 200_00).build();
    // when
    var price = rates.night(night);
    // then
    assertThat(price).isEqualTo(new NightPrice(rule, Money.of(amount, "EUR")));
  }

  @Test
  void shouldLetNightsOfOneRuleAndPriceShareALine() {
    // given
    var rates = rates().on(FRIDAY, 130_00).on(SATURDAY, 130_00).build();
    // when
    var price = rates.price(inquiry(StayDates.of("2027-07-01", "2027-07-11"), TWO));
    // then
    assertThat(price.lines()).containsExactly(
        nights("base price", 6, 100_00), nights("Friday price", 2, 130_00), nights("Saturday price", 2, 130_00));
    assertThat(price.total()).isEqualTo(Money.of(1120_00, "EUR"));
  }

  @Test
  void shouldNotChargeTheCheckOutNight() {
    // given
    var rates = rates().date("2027-07-04", "2027-07-05", 999_00).build();
    // when
    var price = rates.price(inquiry(THURSDAY_TO_SUNDAY, TWO));
    // then
    assertThat(price.lines()).containsExactly(nights("base price", 3, 100_00));
  }

  @ParameterizedTest
  @CsvSource({
      "6, 0, ",
      "7, -7000, weekly discount 10 %",
      "27, -27000, weekly discount 10 %",
      "28, -70000, monthly discount 25 %",
      "90, -225000, monthly discount 25 %"})
  void shouldGiveOneDiscountByTheLengthOfTheStay(int nights, long discount, String rule) {
    // given
    var rates = rates().weekly("10").monthly("25").build();
    // when
    var price = rates.price(inquiry(nightsFromJuly(nights), TWO));
    // then
    assertThat(price.lines()).filteredOn(line -> line.kind() == LineKind.DISCOUNT)
        .containsExactlyElementsOf(rule == null
            ? List.of()
            : List.of(QuoteLine.of(LineKind.DISCOUNT, rule, 1, Money.of(discount, "EUR"))));
    assertThat(price.total()).isEqualTo(Money.of(nights * 100_00L + discount, "EUR"));
  }

  @Test
  void shouldTakeTheNonRefundableReductionOffWhatTheDiscountLeaves() {
    // given
    var rates = rates().weekly("10").nonRefundable("12.5").extraGuest(1, 10_00).cleaning(40_00).build();
    // when
    var price = rates.price(nonRefundable(7));
    // then
    assertThat(price.lines()).contains(QuoteLine.of(LineKind.NON_REFUNDABLE_REDUCTION,
        "non-refundable rate, 12.5 % off", 1, Money.of(-78_75, "EUR")));
    assertThat(price.total()).isEqualTo(Money.of(700_00 - 70_00 - 78_75 + 70_00 + 40_00, "EUR"));
    assertThat(rates.price(inquiry(nightsFromJuly(7), TWO)).lines()).extracting(QuoteLine::kind)
        .doesNotContain(LineKind.NON_REFUNDABLE_REDUCTION);
  }

  @Test
  void shouldHaveNoNonRefundableRateForLongStays() {
    // given
    var rates = rates().nonRefundable("10").build();
    // when, then
    assertThat(rates.answer(nonRefundable(27))).isTrue();
    assertThat(rates.answer(nonRefundable(28))).isFalse();
    assertThat(rates().build().answer(nonRefundable(7))).isFalse();
    assertThat(rates().build().answer(inquiry(nightsFromJuly(7), TWO))).isTrue();
    assertThat(catchThrowableOfType(Refused.class, () -> rates.price(nonRefundable(28))).refusal())
        .isEqualTo(new NoNonRefundableRate(28));
  }

  @Test
  void shouldGiveTheWeeklyDiscountToMonthsWhereThereIsNoMonthlyOne() {
    // given
    var rates = rates().weekly("12.5").build();
    // when
    var price = rates.price(inquiry(nightsFromJuly(30), TWO));
    // then
    assertThat(price.lines().getLast().rule()).isEqualTo("weekly discount 12.5 %");
    assertThat(price.total()).isEqualTo(Money.of(2625_00, "EUR"));
  }

  @Test
  void shouldChargeGuestsAboveTheIncludedOnesForEachNightWithoutDiscount() {
    // given
    var rates = rates().weekly("10").extraGuest(2, 15_00).cleaning(40_00).build();
    var family = new Party(2, 2, 1, 0);
    // when
    var price = rates.price(inquiry(nightsFromJuly(7), family));
    // then
    assertThat(price.lines()).containsExactly(
        nights("base price", 7, 100_00),
        QuoteLine.of(LineKind.DISCOUNT, "weekly discount 10 %", 1, Money.of(-70_00, "EUR")),
        QuoteLine.of(LineKind.EXTRA_GUESTS, "2 guests above 2", 14, Money.of(15_00, "EUR")),
        QuoteLine.of(LineKind.CLEANING, "cleaning fee", 1, Money.of(40_00, "EUR")));
    assertThat(price.total()).isEqualTo(Money.of(880_00, "EUR"));
  }

  @ParameterizedTest
  @CsvSource({"JPY, 1005, 7, -704", "EUR, 1005, 7, -704", "KWD, 1005, 7, -704", "EUR, 1001, 7, -701"})
  void shouldRoundADiscountHalfUpOnceForTheLine(String currency, long base, int nights, long discount) {
    // given a tenth of seven nights: 703.5 and 700.7
    var rates = ratesIn(currency).base(base).weekly("10").build();
    // when
    var price = rates.price(inquiry(nightsFromJuly(nights), TWO));
    // then
    assertThat(price.lines().getLast().amount()).isEqualTo(Money.of(discount, currency));
    assertThat(price.total()).isEqualTo(Money.of(base * nights + discount, currency));
  }

  @Test
  void shouldFindTheCheapestAndTheDearestNight() {
    // given
    var rates = rates().on(FRIDAY, 130_00).date("2027-07-20", "2027-07-21", 50_00).build();
    // when
    var span = rates.span(LocalDate.parse("2027-07-01"), LocalDate.parse("2027-08-01"));
    // then
    assertThat(span).isEqualTo(new PriceSpan(Money.of(50_00, "EUR"), Money.of(130_00, "EUR")));
  }

  @Test
  void shouldHaveNoSpanOfNoNights() {
    // given
    var rates = rates().build();
    var day = LocalDate.parse("2027-07-01");
    // when, then
    assertThatThrownBy(() -> rates.span(day, day)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Inquiry nonRefundable(int nights) {
    return new Inquiry(nightsFromJuly(nights), TWO, LocalDate.parse("2027-05-01"), true);
  }

  private static StayDates nightsFromJuly(int nights) {
    var start = LocalDate.parse("2027-07-01");
    return StayDates.of(start, start.plusDays(nights));
  }

  private static QuoteLine nights(String rule, int count, long price) {
    return QuoteLine.of(LineKind.NIGHTS, rule, count, Money.of(price, "EUR"));
  }
}
