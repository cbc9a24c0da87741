package dev.roost.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.pricing.RateTableFixture.table;

import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTableTest {

  private static final Currency EUR = Currency.of("EUR");
  private static final Currency USD = Currency.of("USD");
  private static final Currency JPY = Currency.of("JPY");

  private static final RateTable EURO = table("EUR", "2027-05-03", "USD", "1.08", "JPY", "170", "KWD", "0.333");

  @ParameterizedTest
  @CsvSource({"100_00, EUR, USD, 108_00", "108_00, USD, EUR, 100_00", "100_00, EUR, JPY, 17_000",
      "17_000, JPY, KWD, 33_300", "33_300, KWD, JPY, 17_000", "1, EUR, JPY, 2", "-50, EUR, JPY, -85",
      // Half a unit goes up, away from zero.
      "5, EUR, JPY, 9", "-5, EUR, JPY, -9", "0, EUR, USD, 0"})
  void shouldConvertToTheDecimalsOfTheCurrency(String amount, String from, String to, String expected) {
    // given
    var rate = new CurrentRates(List.of(EURO)).between(Currency.of(from), Currency.of(to)).orElseThrow();
    // when, then
    assertThat(rate.of(Money.of(minor(amount), from))).contains(Money.of(minor(expected), to));
    assertThat(rate.date()).isEqualTo(EURO.date());
  }

  @Test
  void shouldTellTheRateThatItReckonsWith() {
    // when
    var rate = new CurrentRates(List.of(EURO)).between(JPY, USD).orElseThrow();
    // then
    assertThat(rate.rate()).isEqualTo(new BigDecimal("0.00635294117647"));
  }

  @Test
  void shouldShowNothingWithoutARate() {
    // given
    var rates = new CurrentRates(List.of(EURO));
    // when, then
    assertThat(rates.between(EUR, EUR)).isEmpty();
    assertThat(rates.between(EUR, Currency.of("CHF"))).isEmpty();
    assertThat(rates.between(Currency.of("CHF"), EUR)).isEmpty();
    assertThat(new CurrentRates(List.of()).between(EUR, USD)).isEmpty();
  }

  @Test
  void shouldTakeTheNewestTableThatKnowsBoth() {
    // given
    var yen = table("JPY", "2027-05-04", "USD", "0.007", "KWD", "0.002");
    var dollar = table("USD", "2027-05-03", "EUR", "0.9");
    var franc = table("CHF", "2027-05-03", "EUR", "0.95", "USD", "1.1");
    var rates = new CurrentRates(List.of(franc, EURO, yen, dollar));
    // when, then
    assertThat(rates.between(USD, JPY).orElseThrow().date()).isEqualTo(yen.date());
    assertThat(rates.between(EUR, JPY).orElseThrow().rate()).isEqualTo("170");
    assertThat(rates.between(USD, EUR).orElseThrow().rate()).isEqualTo("0.925925925926");
  }

  @Test
  void shouldNotShowAmountsThatCannotBeWritten() {
    // given
    var rate = new CurrentRates(List.of(table("EUR", "2027-05-03", "IRR", "999999999999"))).between(EUR,
        Currency.of("IRR")).orElseThrow();
    // when, then
    assertThat(rate.of(Money.of(Long.MAX_VALUE, EUR))).isEmpty();
    assertThat(rate.of(Money.of(1_00, EUR))).contains(Money.of(99_999_999_999_900L, "IRR"));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "1000000000000", "0.0000000000001", "1e400"})
  void shouldRefuseRatesThatCannotBe(BigDecimal rate) {
    // when
    var refused = catchThrowableOfType(Refused.class,
        () -> new RateTable(EUR, LocalDate.parse("2027-05-03"), Map.of(USD, rate)));
    // then
    assertThat(refused.refusal()).isEqualTo(new InvalidField("rates",
        "must be above 0, below 1000000000000, with at most 12 decimals: USD"));
    assertThat(table("EUR", "2027-05-03", "IDR", "999999999999.999999999999", "BHD", "0.000000000001").rates())
        .hasSize(2);
  }

  @Test
  void shouldRefuseTablesThatCannotBe() {
    assertThat(fieldOf("EUR", "1899-12-31", "USD")).isEqualTo("date");
    assertThat(fieldOf("EUR", "3000-01-01", "USD")).isEqualTo("date");
    assertThat(fieldOf("EUR", "2027-05-03", "EUR")).isEqualTo("rates");
    var refused = catchThrowableOfType(Refused.class, () -> table("EUR", "2027-05-03"));
    assertThat(refused.refusal()).isEqualTo(new InvalidField("rates", "must be 1 to 200"));
  }

  @Test
  void shouldTakeTwoHundredRates() {
    // given
    var currencies = java.util.Currency.getAvailableCurrencies().stream()
        .filter(it -> it.getDefaultFractionDigits() >= 0).map(it -> Currency.of(it.getCurrencyCode()))
        .filter(it -> !it.equals(EUR)).limit(201).toList();
    // when, then
    assertThat(worthOne(currencies.subList(0, 200)).rates()).hasSize(RateTable.MOST);
    assertThat(catchThrowableOfType(Refused.class, () -> worthOne(currencies)).refusal())
        .isEqualTo(new InvalidField("rates", "must be 1 to 200"));
  }

  /** Else two nodes could show two amounts. */
  @Test
  void shouldTakeTheSameOfTwoTablesOfOneDayWhateverTheirOrder() {
    // given
    var pound = table("GBP", "2027-05-03", "EUR", "1.15", "USD", "1.25");
    var franc = table("CHF", "2027-05-03", "EUR", "0.95", "USD", "1.1");
    // when
    var rate = new CurrentRates(List.of(pound, franc)).between(EUR, USD);
    // then
    assertThat(rate).isPresent().isEqualTo(new CurrentRates(List.of(franc, pound)).between(EUR, USD));
  }

  @Test
  void shouldBeWorthSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExchangeRate(EUR, USD, BigDecimal.ZERO, LocalDate.parse("2027-05-03")));
  }

  @Test
  void shouldBeEqualWhateverTheZeros() {
    assertThat(table("EUR", "2027-05-03", "USD", "1.0", "JPY", "1E+2"))
        .isEqualTo(table("EUR", "2027-05-03", "JPY", "100.00", "USD", "1"));
  }

  private static String fieldOf(String base, String date, String currency) {
    var refused = catchThrowableOfType(Refused.class, () -> table(base, date, currency, "1"));
    return ((InvalidField) refused.refusal()).field();
  }

  private static RateTable worthOne(List<Currency> currencies) {
    return new RateTable(EUR, LocalDate.parse("2027-05-03"),
        currencies.stream().collect(Collectors.toMap(it -> it, _ -> BigDecimal.ONE)));
  }

  private static long minor(String amount) {
    return Long.parseLong(amount.replace("_", ""));
  }
}
