package dev.roost.availability.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.LocalTime;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StayTermsTest {

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1126, Integer.MAX_VALUE})
  void shouldRefuseNightsThatNoStayHas(int nights) {
    assertThat(fieldRefused(() -> minimum(nights))).isEqualTo("minimumNights");
    assertThat(fieldRefused(() -> new StayTerms(null, nights, null, null, null, null, null, null, null)))
        .isEqualTo("minimumNightsThrough");
    assertThat(fieldRefused(() -> new StayTerms(null, null, nights, null, null, null, null, null, null)))
        .isEqualTo("maximumNights");
    assertThat(fieldRefused(() -> new StayTerms(null, null, null, null, null, null, null, null, nights)))
        .isEqualTo("bookingWindowDays");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1125})
  void shouldTakeTheShortestAndTheLongest(int nights) {
    assertThatCode(() -> minimum(nights)).doesNotThrowAnyException();
  }

  @Test
  void shouldNameAtLeastOneDayToCheckIn() {
    assertThat(fieldRefused(() -> new StayTerms(null, null, null, null, null, Set.of(), null, null, null)))
        .isEqualTo("checkInDays");
  }

  @Test
  void shouldKnowWhetherTheySayAnything() {
    assertThat(StayTerms.UNCHANGED.isEmpty()).isTrue();
    assertThat(minimum(1).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 8761})
  void shouldRefuseNoticeOfMoreThanAYear(int hours) {
    assertThat(fieldRefused(() -> AdvanceNotice.ofHours(hours))).isEqualTo("advanceNotice.hours");
    assertThat(AdvanceNotice.ofHours(8760).until(LocalTime.NOON).hours()).isEqualTo(8760);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 15})
  void shouldRefuseMoreThanTwoWeeksOfPreparation(int nights) {
    assertThat(fieldRefused(() -> new Preparation(nights, 0))).isEqualTo("preparation.nightsBefore");
    assertThat(fieldRefused(() -> new Preparation(0, nights))).isEqualTo("preparation.nightsAfter");
  }

  @Test
  void shouldKnowTwoCenturies() {
    assertThat(fieldRefused(() -> CalendarRange.require(StayDates.of("1999-12-31", "2000-01-02")))).isEqualTo("date");
    assertThat(fieldRefused(() -> CalendarRange.require(StayDates.of("2199-12-31", "2200-01-02")))).isEqualTo("date");
    assertThatCode(() -> CalendarRange.require(StayDates.of("2000-01-01", "2200-01-01"))).doesNotThrowAnyException();
  }

  private static StayTerms minimum(int nights) {
    return new StayTerms(nights, null, null, null, null, null, null, null, null);
  }

  private static String fieldRefused(ThrowingCallable input) {
    return ((InvalidField) catchThrowableOfType(Refused.class, input).refusal()).field();
  }
}
