package dev.roost.review.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {

  @Test
  void shouldComeToWhatItsDistributionSays() {
    // given
    var rating = new Rating(List.of(1L, 0L, 2L, 0L, 3L), Map.of());
    // then
    assertThat(rating.overall()).isEqualTo(new Tally(6, 22));
    assertThat(rating.overall().mean()).isEqualTo("3.67");
    assertThat(Rating.NONE.overall()).isEqualTo(Tally.NONE);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1.00", "1, 5, 5.00", "8, 33, 4.13", "200, 801, 4.01", "3, 13, 4.33", "3, 14, 4.67"})
  void shouldRoundTheMeanHalfUp(long count, long sum, BigDecimal mean) {
    assertThat(new Tally(count, sum).mean()).isEqualTo(mean);
  }

  /** Against a second reckoning in decimals. */
  @Test
  void shouldRoundAsDecimalsDo() {
    var random = new Random(2027);
    for (var round = 0; round < 10_000; round++) {
      var count = 1 + random.nextInt(5_000);
      var sum = count + random.nextInt(4 * count + 1);
      assertThat(new Tally(count, sum).mean())
          .isEqualTo(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP));
    }
  }

  @Test
  void shouldHaveNoMeanOfNothing() {
    assertThat(Tally.NONE.hundredths()).isEmpty();
  }

  @Test
  void shouldRefuseWhatCannotBe() {
    for (var sum : new long[]{1, 11}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Tally(2, sum));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(-1, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rating(List.of(1L, 2L), Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rating(List.of(1L, 2L, -1L, 0L, 0L), Map.of()));
  }
}
