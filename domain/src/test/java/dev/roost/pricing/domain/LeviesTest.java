package dev.roost.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.pricing.LevyFixture.hostOnly;
import static roosttest.pricing.LevyFixture.perPersonNight;
import static roosttest.pricing.LevyFixture.percentage;
import static roosttest.pricing.LevyFixture.split;
import static roosttest.pricing.RateFixture.inquiry;
import static roosttest.pricing.RateFixture.rates;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.LineSource;
import dev.roost.pricing.contract.PricingRefusal.TaxNotPriced;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.pricing.domain.StayPrice.HostShare;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roosttest.pricing.LevyFixture;

/** Seven nights at 100 and 50 for cleaning, for two adults, a child and an infant. */
class LeviesTest {

  private static final Inquiry WEEK = inquiry(StayDates.of("2027-07-01", "2027-07-08"), new Party(2, 1, 1, 0));
  private static final HostPrice ASKED = rates().cleaning(50_00).build().price(WEEK);

  @Test
  void shouldLeaveTheWholeFeeToTheHost() {
    // when
    var price = new Levies(hostOnly("15.5"), List.of()).on(ASKED, WEEK);
    // then
    assertThat(price.total()).isEqualTo(euros(750_00));
    assertThat(price.lines()).isEqualTo(ASKED.lines());
    assertThat(price.share()).isEqualTo(new HostShare(1, euros(116_25), euros(633_75)));
  }

  @Test
  void shouldSplitTheFeeBetweenHostAndGuest() {
    // when
    var price = new Levies(split("3", "14"), List.of()).on(ASKED, WEEK);
    // then
    assertThat(price.lines().getLast()).isEqualTo(QuoteLine.of(LineKind.SERVICE_FEE, "service fee 14 %",
        new LineSource(LineSource.Kind.SERVICE_FEE, "service fee", "1"), 1, euros(105_00)));
    assertThat(price.total()).isEqualTo(euros(855_00));
    assertThat(price.hostTotal()).isEqualTo(euros(750_00));
    assertThat(price.share()).isEqualTo(new HostShare(1, euros(22_50), euros(727_50)));
  }

  @ParameterizedTest
  @CsvSource({"false, false, 4200", "true, false, 4500", "false, true, 4830", "true, true, 5130"})
  void shouldTaxTheBaseThatTheRuleNames(boolean onFees, boolean onServiceFee, long amount) {
    // when
    var price = levied(split("3", "14"), percentage("6", onFees, onServiceFee));
    // then
    assertThat(price.lines().getLast()).isEqualTo(tax("City tax 6 %", 1, amount));
    assertThat(price.total()).isEqualTo(euros(855_00 + amount));
    assertThat(price.share().payout()).isEqualTo(euros(727_50));
  }

  @ParameterizedTest
  @CsvSource({"ADULTS, 14", "ADULTS_AND_CHILDREN, 21", "EVERYBODY, 28"})
  void shouldTaxThePersonsThatTheRuleNames(TaxedPersons persons, int quantity) {
    // when
    var price = levied(hostOnly("15.5"), perPersonNight(persons, Money.of(300, "JPY"), euros(2_00)));
    // then
    assertThat(price.lines().getLast()).isEqualTo(tax("City tax for each person and night", quantity, 2_00));
    assertThat(price.total()).isEqualTo(euros(750_00 + quantity * 2_00L));
  }

  @Test
  void shouldTaxOnlySoManyNights() {
    assertThat(levied(hostOnly("0"), percentage("6").mostNights(5)).total()).isEqualTo(euros(780_00));
    assertThat(levied(hostOnly("0"), perPersonNight(TaxedPersons.ADULTS, euros(2_00)).mostNights(5)).total())
        .isEqualTo(euros(770_00));
    assertThat(levied(hostOnly("0"), percentage("6").mostNights(8)).total()).isEqualTo(euros(792_00));
  }

  @Test
  void shouldExemptLongStays() {
    assertThat(levied(hostOnly("0"), percentage("6").exemptFrom(7)).total()).isEqualTo(euros(750_00));
    assertThat(levied(hostOnly("0"), percentage("6").exemptFrom(8)).total()).isEqualTo(euros(792_00));
    assertThat(levied(hostOnly("0"), perPersonNight(TaxedPersons.ADULTS, euros(2_00)).exemptFrom(7)).lines())
        .isEqualTo(ASKED.lines());
  }

  @Test
  void shouldNotAddTaxesThatPricesInclude() {
    // when 700 contain 10 % and 5 %: 700 × 10 / 115 and 700 × 5 / 115
    var price = levied(hostOnly("10"), percentage("10").included(), percentage("5").included());
    // then
    assertThat(price.total()).isEqualTo(euros(750_00));
    assertThat(price.includedTaxes()).extracting(QuoteLine::amount).containsExactly(euros(60_87), euros(30_43));
    assertThat(price.share().payout()).isEqualTo(euros(750_00 - 75_00 - 60_87 - 30_43));
  }

  @Test
  void shouldNotCountARateThatLongStaysAreExemptFrom() {
    // when
    var price = levied(hostOnly("10"), percentage("10").included(), percentage("5").included().exemptFrom(7));
    // then 700 × 10 / 110
    assertThat(price.includedTaxes()).extracting(QuoteLine::amount).containsExactly(euros(63_64));
  }

  @Test
  void shouldIncludeAnAmountForEachPerson() {
    // when
    var price = levied(hostOnly("0"), perPersonNight(TaxedPersons.ADULTS, euros(2_00)).included(), percentage("10"));
    // then
    assertThat(price.includedTaxes()).containsExactly(tax("City tax for each person and night", 14, 2_00));
    assertThat(price.total()).isEqualTo(euros(820_00));
    assertThat(price.share().payout()).isEqualTo(euros(722_00));
  }

  @Test
  void shouldRefuseACurrencyThatATaxDoesNotKnow() {
    // given
    var levies = new Levies(hostOnly("0"), List.of(perPersonNight(TaxedPersons.ADULTS, Money.of(300, "JPY")).tax(1)));
    // when
    var refused = catchThrowableOfType(Refused.class, () -> levies.on(ASKED, WEEK));
    // then
    assertThat(refused.refusal()).isEqualTo(new TaxNotPriced("City tax", "EUR"));
    assertThat(levies.unpriced(Money.of(1, "JPY").currency())).isEmpty();
  }

  @Test
  void shouldNotTakeSharesThatDoNotAddUp() {
    // given
    var price = new Levies(hostOnly("10"), List.of()).on(ASKED, WEEK);
    // when, then
    assertThatThrownBy(() -> new StayPrice(price.lines(), price.total(), List.of(),
        new HostShare(1, euros(75_00), euros(675_01)))).isInstanceOf(IllegalArgumentException.class);
  }

  private static StayPrice levied(ServiceFee fee, LevyFixture... taxes) {
    return new Levies(fee, Arrays.stream(taxes).map(it -> it.tax(7)).toList()).on(ASKED, WEEK);
  }

  private static QuoteLine tax(String rule, int quantity, long unit) {
    return QuoteLine.of(LineKind.TAX, rule, new LineSource(LineSource.Kind.TAX_RULE, "City of Lisbon",
        "00000000-0000-0000-0000-000000000007"), quantity, euros(unit));
  }

  private static Money euros(long cents) {
    return Money.of(cents, "EUR");
  }
}
