package dev.roost.payment.adapter.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeCurrenciesTest {

  private final StripeCurrencies currencies = new StripeCurrencies();

  @ParameterizedTest
  @CsvSource({"EUR, 50, 50, 1", "HUF, 17500, 17500, 1", "JPY, 50, 50, 1", "KWD, 10, 10, 10", "ISK, 1, 100, 1",
      "UGX, 1, 100, 1", "MGA, 100, 1, 100"})
  void shouldKnowTheLeastAmountAndHowItIsWritten(String code, long least, long written, long step) {
    // given
    var rule = currencies.of(Currency.of(code)).orElseThrow();
    var money = Money.of(least, code);
    // then
    assertThat(rule.minimum()).isEqualTo(least);
    assertThat(rule.step()).isEqualTo(step);
    assertThat(rule.takes(money)).isTrue();
    assertThat(rule.takes(Money.of(least - step, code))).isFalse();
    assertThat(currencies.toStripe(money)).contains(written);
    assertThat(currencies.fromStripe(written, code.toLowerCase(Locale.ROOT))).isEqualTo(money);
  }

  @Test
  void shouldNotWriteWhatStripeDoesNotTake() {
    assertThat(currencies.toStripe(Money.of(5_124, "KWD"))).isEmpty();
    assertThat(currencies.toStripe(Money.of(50, "MGA"))).isEmpty();
    assertThat(currencies.of(Currency.of("CLF"))).isEmpty();
    assertThat(currencies.toStripe(Money.of(100, "IRR"))).isEmpty();
  }

  /** Every currency that is on the list has a rule that ISO 4217 in this JDK agrees with. */
  @Test
  void shouldKnowEachCurrencyOfItsList() {
    assertThat(java.util.Currency.getAvailableCurrencies().stream()
        .filter(it -> it.getDefaultFractionDigits() >= 0)
        .filter(it -> currencies.of(Currency.of(it.getCurrencyCode())).isPresent())).hasSizeGreaterThan(120);
  }
}
