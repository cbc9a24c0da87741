package dev.roost.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DatePricesTest {

  private static final LocalDate START = LocalDate.parse("2027-05-01");
  private static final int DAYS = 30;

  @Test
  void shouldJoinNeighboursOfEqualPrice() {
    // given
    var single = List.of(price(2, 3, 50), price(0, 1, 50), price(1, 2, 50), price(3, 4, 60), price(5, 6, 60));
    // when
    var prices = DatePrices.of(single);
    // then
    assertThat(prices.ranges()).containsExactly(price(0, 3, 50), price(3, 4, 60), price(5, 6, 60));
  }

  @Test
  void shouldCutWhatANewPriceCovers() {
    // given
    var prices = DatePrices.of(List.of(price(0, 10, 50)));
    // when
    var changed = prices.with(List.of(set(3, 5, 80)));
    // then
    assertThat(changed.ranges()).containsExactly(price(0, 3, 50), price(3, 5, 80), price(5, 10, 50));
  }

  @Test
  void shouldClearAcrossSeveralRanges() {
    // given
    var prices = DatePrices.of(List.of(price(0, 4, 50), price(4, 6, 60), price(6, 10, 70)));
    // when
    var changed = prices.with(List.of(clear(2, 8)));
    // then
    assertThat(changed.ranges()).containsExactly(price(0, 2, 50), price(8, 10, 70));
  }

  @Test
  void shouldForgetNightsBeforeADate() {
    // given
    var prices = DatePrices.of(List.of(price(0, 4, 50), price(4, 6, 60)));
    // when, then
    assertThat(prices.from(START.plusDays(2)).ranges()).containsExactly(price(2, 4, 50), price(4, 6, 60));
    assertThat(prices.from(START.plusDays(4)).ranges()).containsExactly(price(4, 6, 60));
    assertThat(prices.from(START)).isSameAs(prices);
    assertThat(prices.from(START.plusYears(1)).ranges()).isEmpty();
  }

  @Test
  void shouldRefuseRangesThatOverlapOrCouldBeJoined() {
    assertThatThrownBy(() -> new DatePrices(List.of(price(0, 4, 50), price(3, 6, 60))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DatePrices(List.of(price(0, 4, 50), price(4, 6, 50))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void shouldBehaveLikeAPriceForEachNight(@ForAll("changes") List<PriceChange> changes) {
    // given the slow way: one entry for each night
    var slow = new HashMap<LocalDate, Money>();
    for (var change : changes) {
      change.nights().nights().forEach(night -> {
        if (change instanceof PriceChange.Set set) {
          slow.put(night, set.price());
        } else {
          slow.remove(night);
        }
      });
    }
    // when
    var prices = DatePrices.NONE.with(changes);
    // then
    START.datesUntil(START.plusDays(2 * DAYS)).forEach(night -> assertThat(prices.at(night).map(DatePrice::price)
        .orElse(null)).isEqualTo(slow.get(night)));
  }

  @Provide
  Arbitrary<List<PriceChange>> changes() {
    var nights = Combinators.combine(Arbitraries.integers().between(0, DAYS), Arbitraries.integers().between(1, 10))
        .as((from, count) -> StayDates.of(START.plusDays(from), START.plusDays(from + count)));
    Arbitrary<PriceChange> sets = Combinators.combine(nights, Arbitraries.integers().between(1, 3))
        .as((range, amount) -> new PriceChange.Set(range, Money.of(amount, "EUR")));
    Arbitrary<PriceChange> clears = nights.map(PriceChange.Clear::new);
    return Arbitraries.oneOf(sets, sets, clears).list().ofMaxSize(25);
  }

  private static DatePrice price(int from, int to, long amount) {
    return new DatePrice(days(from, to), Money.of(amount, "EUR"));
  }

  private static PriceChange set(int from, int to, long amount) {
    return new PriceChange.Set(days(from, to), Money.of(amount, "EUR"));
  }

  private static PriceChange clear(int from, int to) {
    return new PriceChange.Clear(days(from, to));
  }

  private static StayDates days(int from, int to) {
    return StayDates.of(START.plusDays(from), START.plusDays(to));
  }
}
