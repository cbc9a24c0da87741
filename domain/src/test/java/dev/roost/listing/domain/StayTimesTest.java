package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayTimesTest {

  @Test
  void shouldBeAtThreeAndElevenUnlessTheHostSaysOtherwise() {
    assertThat(StayTimes.USUAL).isEqualTo(new StayTimes(LocalTime.of(15, 0), null, LocalTime.of(11, 0)));
  }

  @ParameterizedTest
  @CsvSource({"15:00, 15:00, 11:00, times.checkInUntil", "15:00, 01:00, 11:00, times.checkInUntil",
      "15:00:01, , 11:00, times.checkInFrom", "15:00, 22:00:00.1, 11:00, times.checkInUntil",
      "15:00, , 11:00:30, times.checkOutUntil"})
  void shouldRefuseWhatNoGuestUnderstands(LocalTime from, LocalTime until, LocalTime checkOut, String field) {
    // when
    var refused = catchThrowableOfType(Refused.class, () -> new StayTimes(from, until, checkOut));

    // then
    assertThat(((InvalidField) refused.refusal()).field()).isEqualTo(field);
  }

  @Test
  void shouldRefuseQuietHoursThatNeverBegin() {
    // when
    var refused = catchThrowableOfType(Refused.class,
        () -> new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));

    // then
    assertThat(((InvalidField) refused.refusal()).field()).isEqualTo("houseRules.quietHours.until");
  }
}
