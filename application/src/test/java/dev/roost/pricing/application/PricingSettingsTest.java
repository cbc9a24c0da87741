package dev.roost.pricing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roost.platform.InvalidSetting;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricingSettingsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 29})
  void shouldBeWhatWasSet(int daysAhead) {
    assertThat(settings(daysAhead).instalmentDaysAhead()).isEqualTo(daysAhead);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 30})
  void shouldSayHowManyDaysAheadThereCannotBe(int daysAhead) {
    assertThatExceptionOfType(InvalidSetting.class).isThrownBy(() -> settings(daysAhead)).withMessage(
        "ROOST_PRICING_INSTALMENT_DAYS_AHEAD is \"%d\", but must be from 0 to 29.".formatted(daysAhead));
  }

  private static PricingSettings settings(int daysAhead) {
    return new PricingSettings(Duration.ofMinutes(30), Duration.ofDays(30), daysAhead);
  }
}
