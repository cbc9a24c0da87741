package dev.roost.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.roost.pricing.contract.PlannedPayment;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentScheduleTest {
  private static final LocalDate CHECK_IN = LocalDate.parse("2027-05-14");

  @Test
  void shouldAskForEachMonthAWeekBeforeItBegins() {
    // when: 75 nights at 100.00
    var schedule = PaymentSchedule.of(stay(75), Money.of(7_500_00, "EUR"), Chargeable.ANY);
    // then
    assertThat(schedule.first()).isEqualTo(Money.of(3_000_00, "EUR"));
    assertThat(schedule.later())
        .extracting(PlannedPayment::dueOn, PlannedPayment::from, payment -> payment.amount().amount())
        .containsExactly(tuple(LocalDate.parse("2027-06-06"), LocalDate.parse("2027-06-13"), 3_000_00L),
            tuple(LocalDate.parse("2027-07-06"), LocalDate.parse("2027-07-13"), 1_500_00L));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "27, 0", "28, 0", "30, 0", "36, 0", "37, 1", "60, 1", "66, 1", "67, 2", "90, 2", "365, 11"})
  void shouldPayFewNightsThatAreLeftOverWithTheMonthBefore(int nights, int later) {
    assertThat(PaymentSchedule.of(stay(nights), Money.of(nights * 100L, "EUR"), Chargeable.ANY).later())
        .hasSize(later);
  }

  @Test
  void shouldAskForTheFewNightsThatAreLeftOverWithTheirMonth() {
    // when: 66 nights at 100.00, of which six follow the second month
    var schedule = PaymentSchedule.of(stay(66), Money.of(6_600_00, "EUR"), Chargeable.ANY);
    // then
    assertThat(schedule.first()).isEqualTo(Money.of(3_000_00, "EUR"));
    assertThat(schedule.later()).extracting(PlannedPayment::amount).containsExactly(Money.of(3_600_00, "EUR"));
  }

  @Test
  void shouldPayAtOnceWhereAPartWouldBeTooLittle() {
    // given: seven of 37 nights are 7.00
    var total = Money.of(37_00, "EUR");
    // then
    assertThat(PaymentSchedule.of(stay(37), total, new Chargeable(1, 701, 1_000_000)))
        .isEqualTo(PaymentSchedule.atOnce(total));
    assertThat(PaymentSchedule.of(stay(37), total, new Chargeable(1, 700, 1_000_000)).later()).hasSize(1);
  }

  @Test
  void shouldPayNothingLaterOfWhatCostsNothing() {
    assertThat(PaymentSchedule.of(stay(90), Money.of(0, "EUR"), Chargeable.ANY).later()).isEmpty();
  }

  @Property
  void shouldAddUpToTheTotalInStepsThatCanBeCharged(@ForAll @IntRange(min = 1, max = 730) int nights,
      @ForAll @LongRange(min = 0, max = 10_000_000) long steps, @ForAll @IntRange(min = 1, max = 100) int step) {
    // when
    var total = Money.of(steps * step, "KWD");
    var schedule = PaymentSchedule.of(stay(nights), total, new Chargeable(step, step, Long.MAX_VALUE));
    // then
    assertThat(schedule.later().stream().map(PlannedPayment::amount).reduce(schedule.first(), Money::plus))
        .isEqualTo(total);
    assertThat(schedule.first().amount() % step).isZero();
    assertThat(schedule.first().amount()).as("no more is asked for later than the stay costs").isNotNegative();
    assertThat(schedule.later()).allSatisfy(payment -> {
      assertThat(payment.amount().amount()).isPositive();
      assertThat(payment.amount().amount() % step).isZero();
      assertThat(payment.dueOn()).isEqualTo(payment.from().minusDays(7));
    });
  }

  private static StayDates stay(int nights) {
    return new StayDates(CHECK_IN, CHECK_IN.plusDays(nights));
  }
}
