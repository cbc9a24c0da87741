package dev.roost.payout.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roost.platform.InvalidSetting;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinimumsTest {

  @Test
  void shouldReadAmountsOfCurrencies() {
    // when
    var minimums = new Minimums(" EUR 10.00, JPY 1000 ,");
    // then
    assertThat(minimums.of(Currency.of("EUR"))).isEqualTo(Money.of(10_00, "EUR"));
    assertThat(minimums.of(Currency.of("JPY"))).isEqualTo(Money.of(1_000, "JPY"));
    assertThat(minimums.of(Currency.of("USD"))).isEqualTo(Money.of(0, "USD"));
    assertThat(new Minimums("").of(Currency.of("EUR"))).isEqualTo(Money.of(0, "EUR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "10.00", "EUR ten", "EUR 10.001", "EURO 10"})
  void shouldSayWhatItCannotRead(String text) {
    assertThatExceptionOfType(InvalidSetting.class).isThrownBy(() -> new Minimums(text)).withMessage(
        "ROOST_PAYOUT_MINIMUMS is \"%s\", but must be amounts such as EUR 10.00, JPY 1000.".formatted(text));
  }
}
