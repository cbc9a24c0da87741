package dev.roost.booking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roost.booking.domain.InstalmentTerms;
import dev.roost.platform.InvalidSetting;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstalmentSettingsTest {

  @ParameterizedTest
  @CsvSource({"0, PT1H", "2, P2D", "29, P30D"})
  void shouldBeWhatWasSet(int daysBefore, Duration timeToPay) {
    assertThat(new InstalmentSettings(daysBefore, timeToPay).terms())
        .isEqualTo(new InstalmentTerms(daysBefore, timeToPay));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 30})
  void shouldSayWhichDaysThereCannotBe(int daysBefore) {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> new InstalmentSettings(daysBefore, Duration.ofDays(2))).withMessage(
            "ROOST_BOOKING_INSTALMENT_DAYS_BEFORE is \"%d\", but must be from 0 to 29.".formatted(daysBefore));
  }

  @Test
  void shouldSayWhichTimeThereCannotBe() {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> new InstalmentSettings(2, Duration.ofMinutes(59)))
        .withMessage("ROOST_BOOKING_INSTALMENT_TIME_TO_PAY is \"PT59M\", but must be from 1h to 30d.");
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> new InstalmentSettings(2, Duration.ofDays(31)));
  }
}
