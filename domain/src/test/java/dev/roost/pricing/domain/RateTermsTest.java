package dev.roost.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.pricing.RateFixture.inquiry;
import static roosttest.pricing.RateFixture.rates;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RateTermsTest {

  private static final Money DOLLARS = Money.of(100, "USD");

  @Test
  void shouldRefusePricesOfNothing() {
    assertThat(fieldOf(() -> rates().base(0).terms())).isEqualTo("basePrice");
    assertThat(fieldOf(() -> rates().base(-1).terms())).isEqualTo("basePrice");
    assertThat(fieldOf(() -> rates().on(DayOfWeek.FRIDAY, 0).terms())).isEqualTo("weekdayPrices.FRIDAY");
    assertThat(fieldOf(() -> rates().season("Summer", "2027-07-01", "2027-08-01", 0).terms()))
        .isEqualTo("seasons.price");
    assertThat(fieldOf(() -> rates().date("2027-07-01", "2027-07-02", 0).build())).isEqualTo("prices.price");
  }

  @Test
  void shouldRefuseFeesBelowZeroAndMoneyBeyondAnyPrice() {
    assertThat(fieldOf(() -> rates().cleaning(-1).terms())).isEqualTo("cleaningFee");
    assertThat(fieldOf(() -> rates().extraGuest(1, -1).terms())).isEqualTo("extraGuestFee");
    assertThat(fieldOf(() -> rates().base(RateTerms.HIGHEST + 1).terms())).isEqualTo("basePrice");
    assertThat(rates().base(RateTerms.HIGHEST).terms().base().amount()).isEqualTo(RateTerms.HIGHEST);
  }

  @Test
  void shouldRefuseMoneyOfAnotherCurrency() {
    // given
    var terms = rates().terms();
    // when, then
    assertThat(fieldOf(() -> new RateTerms(terms.base(), Map.of(DayOfWeek.MONDAY, DOLLARS), List.of(),
        terms.extraGuests(), terms.fees(), terms.discounts(), terms.cancellation())))
        .isEqualTo("weekdayPrices.MONDAY");
    assertThat(fieldOf(() -> new RateTerms(terms.base(), Map.of(), List.of(), terms.extraGuests(),
        new Fees(DOLLARS, DOLLARS, List.of()),
        terms.discounts(), terms.cancellation()))).isEqualTo("cleaningFee");
  }

  @Test
  void shouldRefuseFeesAndPromotionsOfNothing() {
    assertThat(fieldOf(() -> rates().pets(-1).terms())).isEqualTo("petFee");
    assertThat(fieldOf(() -> rates().fee("Linen", FeeUnit.STAY, 0).terms())).isEqualTo("hostFees.amount");
    assertThat(fieldOf(() -> rates().fee(" ", FeeUnit.STAY, 1))).isEqualTo("hostFees.name");
    assertThat(fieldOf(() -> rates().fee("x".repeat(61), FeeUnit.STAY, 1))).isEqualTo("hostFees.name");
    assertThat(fieldOf(() -> rates().promotion(" ", "2027-07-01", "2027-07-02", "1"))).isEqualTo("promotions.name");
    assertThat(fieldOf(() -> rates().promotion("x".repeat(61), "2027-07-01", "2027-07-02", "1")))
        .isEqualTo("promotions.name");
    assertThat(fieldOf(() -> rates().promotion("P", "2027-07-01", "2027-07-02", "0"))).isEqualTo("promotions.percent");
    assertThat(fieldOf(() -> rates().promotion("P", "2027-07-01", "2027-07-02", "1", 0).terms()))
        .isEqualTo("promotions.most");
    assertThat(fieldOf(() -> rates().newListing("0", "2027-07-01"))).isEqualTo("newListingPromotion.percent");
    assertThat(fieldOf(() -> rates().earlyBird(30, "0"))).isEqualTo("earlyBird.percent");
    assertThat(fieldOf(() -> rates().lastMinute(3, "0"))).isEqualTo("lastMinute.percent");
    rates().fee("x".repeat(60), FeeUnit.STAY, 1).promotion("x".repeat(60), "2027-07-01", "2027-07-02", "1", 1).terms();
  }

  @Test
  void shouldBoundTheDaysAhead() {
    assertThat(fieldOf(() -> rates().earlyBird(0, "1"))).isEqualTo("earlyBird.days");
    assertThat(fieldOf(() -> rates().earlyBird(731, "1"))).isEqualTo("earlyBird.days");
    assertThat(fieldOf(() -> rates().lastMinute(-1, "1"))).isEqualTo("lastMinute.days");
    assertThat(fieldOf(() -> rates().lastMinute(91, "1"))).isEqualTo("lastMinute.days");
    rates().earlyBird(1, "1").earlyBird(730, "1").lastMinute(0, "1").lastMinute(90, "1").terms();
  }

  @Test
  void shouldTakeSoManyFeesAndPromotions() {
    // given
    var most = rates();
    IntStream.range(0, 20).forEach(i -> most.fee("Fee " + i, FeeUnit.NIGHT, 1));
    var day = LocalDate.parse("2027-07-01");
    IntStream.range(0, 50).forEach(i -> most.promotion("P", day.plusDays(i).toString(), day.plusDays(i + 1).toString(),
        "1"));
    // when, then
    most.terms();
    assertThat(fieldOf(() -> most.fee("One more", FeeUnit.NIGHT, 1).terms())).isEqualTo("hostFees");
    var promotions = rates();
    IntStream.range(0, 51).forEach(i -> promotions.promotion("P", day.plusDays(i).toString(),
        day.plusDays(i + 1).toString(), "1"));
    assertThat(fieldOf(promotions::terms)).isEqualTo("promotions");
    var seasons = rates();
    IntStream.range(0, 100).forEach(i -> seasons.season("S" + i, day.plusDays(i).toString(),
        day.plusDays(i + 1).toString(), 1));
    assertThat(seasons.terms().seasons()).hasSize(RateTerms.MOST_SEASONS);
    assertThat(fieldOf(() -> seasons.season("One more", "2028-07-01", "2028-07-02", 1).terms())).isEqualTo("seasons");
  }

  @Test
  void shouldRefusePromotionsThatOverlap() {
    // given
    var overlapping = rates().promotion("Late", "2027-07-31", "2027-09-01", "10")
        .promotion("Early", "2027-07-01", "2027-08-01", "10");
    // when
    var refused = catchThrowableOfType(Refused.class, overlapping::terms);
    // then
    assertThat(refused.refusal()).isEqualTo(new InvalidField("promotions", "Early and Late must not overlap"));
  }

  @Test
  void shouldRefuseSeasonsThatOverlap() {
    // given
    var overlapping = rates().season("Late", "2027-07-31", "2027-09-01", 120_00)
        .season("Early", "2027-07-01", "2027-08-01", 130_00);
    // when
    var refused = catchThrowableOfType(Refused.class, overlapping::terms);
    // then
    assertThat(refused.refusal()).isEqualTo(new InvalidField("seasons", "Early and Late must not overlap"));
  }

  @Test
  void shouldTakeSeasonsThatTouchAndSortThem() {
    // when
    var terms = rates().season("B", "2027-08-01", "2027-09-01", 120_00)
        .season("A", "2027-07-01", "2027-08-01", 130_00).terms();
    // then
    assertThat(terms.seasons()).extracting(Season::name).containsExactly("A", "B");
  }

  @Test
  void shouldRefuseSeasonsWithoutAName() {
    assertThat(fieldOf(() -> rates().season("  ", "2027-07-01", "2027-08-01", 1).terms())).isEqualTo("seasons.name");
    assertThat(fieldOf(() -> rates().season("x".repeat(61), "2027-07-01", "2027-08-01", 1).terms()))
        .isEqualTo("seasons.name");
  }

  @Test
  void shouldRefuseNoIncludedGuest() {
    assertThat(fieldOf(() -> rates().extraGuest(0, 1))).isEqualTo("includedGuests");
    assertThat(fieldOf(() -> rates().extraGuest(100, 1))).isEqualTo("includedGuests");
    rates().extraGuest(1, 1).extraGuest(99, 1).terms();
  }

  @Test
  void shouldRefusePercentagesOutOfBounds() {
    assertThat(fieldOf(() -> Percent.of("weeklyDiscountPercent", new BigDecimal("-1"))))
        .isEqualTo("weeklyDiscountPercent");
    assertThat(fieldOf(() -> Percent.of("weeklyDiscountPercent", new BigDecimal("99.01"))))
        .isEqualTo("weeklyDiscountPercent");
    assertThat(fieldOf(() -> Percent.of("weeklyDiscountPercent", new BigDecimal("1.005"))))
        .isEqualTo("weeklyDiscountPercent");
    assertThat(Percent.of("weeklyDiscountPercent", new BigDecimal("99"))).hasToString("99 %");
  }

  @Test
  void shouldAskTheSameOfEverybodyWhereOnePriceIsAll() {
    // when
    var flat = new Rates(RateTerms.flat(Money.of(100_00, "EUR")), DatePrices.NONE);
    // then
    var stay = StayDates.of("2027-07-01", "2027-07-31");
    assertThat(flat.price(inquiry(stay, new Party(4, 2, 1, 2))).total()).isEqualTo(Money.of(3_000_00, "EUR"));
  }

  @Test
  void shouldAddUpTheFeesOfEachUnit() {
    // given
    var fees = rates().fee("Linen", FeeUnit.GUEST, 12_00).fee("Towels", FeeUnit.GUEST, 3_00)
        .fee("Heating", FeeUnit.NIGHT, 5_00).terms().fees();
    // then
    assertThat(fees.others(FeeUnit.GUEST)).isEqualTo(Money.of(15_00, "EUR"));
    assertThat(fees.others(FeeUnit.NIGHT)).isEqualTo(Money.of(5_00, "EUR"));
    assertThat(fees.others(FeeUnit.STAY)).isEqualTo(Money.of(0, "EUR"));
  }

  @Test
  void shouldTakePercentagesByValueNotByWriting() {
    assertThat(new Percent(new BigDecimal("10.00")).value()).hasToString("10");
    assertThat(new Percent(new BigDecimal("10.00"))).isEqualTo(new Percent(BigDecimal.TEN)).hasToString("10 %");
    assertThat(new Percent(new BigDecimal("0.00"))).isEqualTo(Percent.NONE);
    assertThat(new Percent(new BigDecimal("12.5")).basisPoints()).isEqualTo(1250);
  }

  private static String fieldOf(ThrowingCallable action) {
    var refused = catchThrowableOfType(Refused.class, action);
    assertThat(refused).isNotNull();
    return ((InvalidField) refused.refusal()).field();
  }
}
