package dev.roost.invoicing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.invoicing.DocumentFixture.NOON;

import dev.roost.invoicing.contract.DocumentNumber;
import dev.roost.invoicing.domain.NumberSeries.Place;
import dev.roost.invoicing.domain.NumberSeries.SeriesSnapshot;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NumberSeriesTest {

  private final NumberSeries series = NumberSeries
      .restore(new SeriesSnapshot(UUID.randomUUID(), 1, Seller.ROOST, "R", 0, Instant.EPOCH));

  @Test
  void shouldCountFromOne() {
    assertThat(series.next(NOON)).isEqualTo(new Place(new DocumentNumber("R", 2027, 1), NOON));
    assertThat(series.next(NOON)).isEqualTo(new Place(new DocumentNumber("R", 2027, 2), NOON));
    assertThat(series.next(NOON).number()).hasToString("R-2027-000003");
    assertThat(series.snapshot().last()).isEqualTo(3);
  }

  @Test
  void shouldCountAnewInEachYear() {
    // given
    series.next(Instant.parse("2027-12-31T23:59:59.999999Z"));
    // when
    var next = series.next(Instant.parse("2028-01-01T00:00:00Z"));
    // then
    assertThat(next.number()).isEqualTo(new DocumentNumber("R", 2028, 1));
  }

  /** Also over the end of a year, where a number of the old one would come after the first of the new one. */
  @Test
  void shouldNotDateADocumentBeforeItsPredecessor() {
    // given
    var newYear = Instant.parse("2028-01-01T00:00:00Z");
    series.next(newYear);
    // when
    var next = series.next(newYear.minusSeconds(5));
    // then
    assertThat(next).isEqualTo(new Place(new DocumentNumber("R", 2028, 2), newYear));
  }

  @Test
  void shouldNotCountFromNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DocumentNumber("R", 2027, 0));
  }
}
