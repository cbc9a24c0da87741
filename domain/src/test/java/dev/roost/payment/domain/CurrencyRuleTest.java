package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencyRuleTest {

  private static final long MOST = 99_999_999;

  @ParameterizedTest
  @CsvSource({"EUR, 2, 1, 45230, 45230", "JPY, 0, 1, 500, 500", "KWD, 3, 10, 45230, 45230", "ISK, 2, 1, 5, 500",
      "MGA, 0, 100, 500, 5"})
  void shouldWriteAnAmountAsTheProviderDoes(String code, int decimals, long step, long amount, long written) {
    // given
    var rule = new CurrencyRule(Currency.of(code), decimals, step, 1, MOST);
    var money = Money.of(amount, code);
    // then
    assertThat(rule.toProvider(money)).isEqualTo(written);
    assertThat(rule.fromProvider(written)).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource({"5124, 5120", "5125, 5130", "5130, 5130", "-5125, -5130", "-5124, -5120", "4, 0", "0, 0"})
  void shouldRoundToTheNearestStep(long amount, long rounded) {
    // given
    var dinars = new CurrencyRule(Currency.of("KWD"), 3, 10, 10, MOST);
    // then
    assertThat(dinars.nearest(Money.of(amount, "KWD"))).isEqualTo(Money.of(rounded, "KWD"));
  }

  @Test
  void shouldTakeWhatIsAStepWithinLimits() {
    // given
    var dinars = new CurrencyRule(Currency.of("KWD"), 3, 10, 100, 1_000);
    // then
    assertThat(dinars.takes(Money.of(100, "KWD"))).isTrue();
    assertThat(dinars.takes(Money.of(1_000, "KWD"))).isTrue();
    assertThat(dinars.takes(Money.of(90, "KWD"))).isFalse();
    assertThat(dinars.takes(Money.of(1_010, "KWD"))).isFalse();
    assertThat(dinars.takes(Money.of(105, "KWD"))).isFalse();
    assertThat(dinars.takes(Money.of(100, "BHD"))).isFalse();
  }

  @Test
  void shouldNotWriteWhatIsNoStep() {
    // given
    var dinars = new CurrencyRule(Currency.of("KWD"), 3, 10, 10, MOST);
    var kronur = new CurrencyRule(Currency.of("ISK"), 2, 1, 1, MOST);
    // then
    assertThatIllegalArgumentException().isThrownBy(() -> dinars.toProvider(Money.of(5_124, "KWD")));
    assertThatIllegalArgumentException().isThrownBy(() -> kronur.fromProvider(501));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CurrencyRule(Currency.of("MGA"), 0, 10, 100, MOST));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, 0, 1", "1, 100, 99"})
  void shouldRefuseStepsAndLimitsThatTakeNothing(long step, long minimum, long maximum) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CurrencyRule(Currency.of("EUR"), 2, step, minimum, maximum));
    assertThat(new CurrencyRule(Currency.of("EUR"), 2, 1, 50, 50).takes(Money.of(50, "EUR"))).isTrue();
  }
}
