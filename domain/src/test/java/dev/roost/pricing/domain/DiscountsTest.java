package dev.roost.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.pricing.RateFixture.inquiry;
import static roosttest.pricing.RateFixture.rates;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.LineSource;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roosttest.pricing.RateFixture;

/** Booked on May 1st, 2027, at 100 a night. */
class DiscountsTest {

  private static final StayDates WEEK = StayDates.of("2027-07-01", "2027-07-08");

  @Test
  void shouldGiveEachNightTheFirstDiscountThatApplies() {
    // given
    var all = rates().newListing("5", "2027-05-02").promotion("Deal", "2027-07-01", "2027-07-03", "20").weekly("10")
        .earlyBird(30, "15").lastMinute(90, "25");
    var withoutNew = rates().promotion("Deal", "2027-07-01", "2027-07-03", "20").weekly("10").earlyBird(30, "15")
        .lastMinute(90, "25");
    var byDays = rates().earlyBird(30, "15").lastMinute(90, "25");
    var last = rates().lastMinute(90, "25");
    // when, then
    assertThat(discounts(all)).containsExactly(promotion("new listing promotion 5 %", "new listing", -35_00));
    assertThat(discounts(withoutNew)).containsExactly(promotion("promotion Deal 20 %", "Deal", -40_00),
        discount("weekly discount 10 %", -50_00));
    assertThat(discounts(byDays)).containsExactly(discount("early bird 15 %, 30 days ahead", -105_00));
    assertThat(discounts(last)).containsExactly(discount("last minute 25 %, within 90 days", -175_00));
    assertThat(discounts(rates())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"61, true", "62, false"})
  void shouldCountEarlyBirdsToTheDay(int days, boolean applies) {
    assertThat(discounts(rates().earlyBird(days, "15"))).hasSize(applies ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"61, true", "60, false"})
  void shouldCountLastMinutesToTheDay(int days, boolean applies) {
    assertThat(discounts(rates().lastMinute(days, "15"))).hasSize(applies ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"2027-05-02, true", "2027-05-01, false"})
  void shouldEndThePromotionOfANewListing(String until, boolean applies) {
    assertThat(discounts(rates().newListing("20", until))).hasSize(applies ? 1 : 0);
  }

  @Test
  void shouldLimitWhatAPromotionTakesOffAStay() {
    // given
    var limited = rates().promotion("Deal", "2027-07-02", "2027-07-05", "20", 59_99);
    var wide = rates().promotion("Deal", "2027-07-02", "2027-07-05", "20", 60_00);
    // when, then
    assertThat(discounts(limited)).containsExactly(promotion("promotion Deal 20 %", "Deal", -59_99));
    assertThat(discounts(wide)).containsExactly(promotion("promotion Deal 20 %", "Deal", -60_00));
  }

  @Test
  void shouldTakeTheNonRefundableReductionOffWhatAllDiscountsLeave() {
    // given
    var rates = rates().promotion("Deal", "2027-07-01", "2027-07-03", "20").weekly("10").nonRefundable("10").build();
    var inquiry = new Inquiry(WEEK, Party.ofAdults(1), LocalDate.parse("2027-05-01"), true);
    // when
    var price = rates.price(inquiry);
    // then 700 − 40 − 50 = 610, less 61
    assertThat(price.total()).isEqualTo(Money.of(549_00, "EUR"));
  }

  @Test
  void shouldChargeFeesByTheirUnit() {
    // given
    var rates = rates().cleaning(40_00).pets(25_00).fee("Linen", FeeUnit.GUEST, 12_00)
        .fee("Heating", FeeUnit.NIGHT, 3_00).fee("Firewood", FeeUnit.STAY, 20_00).weekly("10").build();
    // when
    var price = rates.price(inquiry(WEEK, new Party(2, 1, 1, 2)));
    var withoutPets = rates.price(inquiry(WEEK, Party.ofAdults(1)));
    // then
    assertThat(price.lines().subList(2, 7)).containsExactly(
        QuoteLine.of(LineKind.CLEANING, "cleaning fee", 1, Money.of(40_00, "EUR")),
        QuoteLine.of(LineKind.PETS, "pet fee", 1, Money.of(25_00, "EUR")),
        QuoteLine.of(LineKind.FEE, "Linen", 3, Money.of(12_00, "EUR")),
        QuoteLine.of(LineKind.FEE, "Heating", 7, Money.of(3_00, "EUR")),
        QuoteLine.of(LineKind.FEE, "Firewood", 1, Money.of(20_00, "EUR")));
    assertThat(price.total()).isEqualTo(Money.of(630_00 + 40_00 + 25_00 + 36_00 + 21_00 + 20_00, "EUR"));
    assertThat(withoutPets.lines()).extracting(QuoteLine::kind).doesNotContain(LineKind.PETS);
  }

  @Test
  void shouldKnowTheLargestDiscountOfALength() {
    // given
    var discounts = rates().newListing("5", "2027-05-02").promotion("Deal", "2027-07-01", "2027-07-03", "20")
        .weekly("10").monthly("40").earlyBird(30, "15").lastMinute(3, "25").terms().discounts();
    // when, then
    assertThat(discounts.most(6)).hasToString("25 %");
    assertThat(discounts.most(28)).hasToString("40 %");
    assertThat(discounts.mostAtOnce()).isEqualTo(2);
    assertThat(Discounts.NONE.most(28)).isEqualTo(Percent.NONE);
  }

  @Test
  void shouldKnowWhetherTheLengthAloneDecides() {
    assertThat(rates().weekly("10").terms().discounts().dependOnLengthOnly()).isTrue();
    assertThat(List.of(rates().newListing("5", "2027-05-02"), rates().earlyBird(30, "15"), rates().lastMinute(3, "25"),
        rates().promotion("Deal", "2027-07-01", "2027-07-03", "20")))
        .noneMatch(it -> it.terms().discounts().dependOnLengthOnly());
  }

  private static List<QuoteLine> discounts(RateFixture rates) {
    return rates.build().price(inquiry(WEEK, Party.ofAdults(1))).lines().stream()
        .filter(line -> line.kind() == LineKind.DISCOUNT).toList();
  }

  private static QuoteLine discount(String rule, long amount) {
    return QuoteLine.of(LineKind.DISCOUNT, rule, 1, Money.of(amount, "EUR"));
  }

  private static QuoteLine promotion(String rule, String name, long amount) {
    return QuoteLine.of(LineKind.DISCOUNT, rule, LineSource.promotion(name), 1, Money.of(amount, "EUR"));
  }
}
