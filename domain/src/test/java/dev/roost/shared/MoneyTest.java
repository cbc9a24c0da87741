package dev.roost.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  private static final Currency EUR = Currency.of("EUR");

  @ParameterizedTest
  @CsvSource({"JPY, 12345, 12345 JPY", "EUR, 12345, 123.45 EUR", "KWD, 12345, 12.345 KWD", "EUR, -5, -0.05 EUR"})
  void shouldKnowHowManyDecimalsItsCurrencyHas(String currency, long amount, String written) {
    assertThat(Money.of(amount, currency)).hasToString(written);
  }

  @ParameterizedTest
  @CsvSource({"160.00, EUR, 16000", "160.005, EUR, 16001", "160.004, EUR, 16000", "-0.005, EUR, -1", "99.5, JPY, 100",
      "1.2345, KWD, 1235"})
  void shouldRoundHalfUpWhatIsWrittenWithMoreDecimals(BigDecimal written, String currency, long amount) {
    assertThat(Money.ofMajor(written, Currency.of(currency))).isEqualTo(Money.of(amount, currency));
  }

  @ParameterizedTest
  @CsvSource({"1000, 10, 100", "5, 10, 1", "4, 10, 0", "-5, 10, -1", "333, 33.3, 111"})
  void shouldTakeAShareRoundedHalfUp(long amount, BigDecimal percent, long share) {
    assertThat(Money.of(amount, EUR).percent(percent)).isEqualTo(Money.of(share, EUR));
  }

  @Test
  void shouldSplitByLargestRemainder() {
    assertThat(Money.of(100, EUR).split(List.of(1L, 1L, 1L))).extracting(Money::amount).containsExactly(34L, 33L, 33L);
    assertThat(Money.of(101, EUR).split(List.of(50L, 30L, 20L))).extracting(Money::amount)
        .containsExactly(51L, 30L, 20L);
    assertThat(Money.of(-100, EUR).split(List.of(1L, 2L))).extracting(Money::amount).containsExactly(-33L, -67L);
    assertThat(Money.of(7, EUR).split(List.of(0L, 1L))).extracting(Money::amount).containsExactly(0L, 7L);
  }

  @Test
  void shouldAlwaysSplitIntoPartsThatAddUp() {
    var random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      var whole = Money.of(random.nextLong(-1_000_000_000L, 1_000_000_000L), EUR);
      var weights = LongStream.generate(() -> random.nextLong(0, 10_000)).limit(random.nextInt(1, 12)).boxed().toList();
      if (weights.stream().anyMatch(weight -> weight > 0)) {
        assertThat(whole.split(weights).stream().reduce(Money.zero(EUR), Money::plus)).isEqualTo(whole);
      }
    }
  }

  @Test
  void shouldRefuseWeightsThatSayNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of(100, EUR).split(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of(100, EUR).split(List.of(0L, 0L)));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of(100, EUR).split(List.of(2L, -1L)));
  }

  @Test
  void shouldNotMixCurrencies() {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of(1, "EUR").plus(Money.of(1, "USD")))
        .withMessageContaining("0.01 EUR");
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of(1, "EUR").compareTo(Money.of(1, "USD")));
  }

  @Test
  void shouldNeverOverflowSilently() {
    var most = Money.of(Long.MAX_VALUE, EUR);

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Money.of(1, EUR)));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(Long.MIN_VALUE, EUR).negated());
  }

  @Test
  void shouldAddSubtractAndMultiply() {
    var price = Money.of(1050, EUR);

    assertThat(price.plus(Money.of(50, EUR))).isEqualTo(Money.of(1100, EUR));
    assertThat(price.minus(Money.of(2000, EUR))).isEqualTo(Money.of(-950, EUR)).matches(Money::isNegative);
    assertThat(price.times(3)).isEqualTo(Money.of(3150, EUR)).isGreaterThan(price);
    assertThat(price.minus(price)).matches(Money::isZero);
    assertThat(price.negated().negated()).isEqualTo(price);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EURO", "eur", "XXX", "XAU", ""})
  void shouldRefuseWhatIsNoCurrencyToPayIn(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> Currency.of(code)).withMessageContaining("ISO 4217");
  }
}
