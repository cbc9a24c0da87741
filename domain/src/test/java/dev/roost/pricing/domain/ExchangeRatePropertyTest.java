package dev.roost.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Whatever the currencies, of 0, 2 and 3 decimals, and the rates. */
class ExchangeRatePropertyTest {

  private static final LocalDate DAY = LocalDate.parse("2027-05-03");
  private static final Currency BASE = Currency.of("EUR");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Property
  void shouldBeOffByHalfAUnitAtMost(@ForAll("currencies") String from, @ForAll("currencies") String to,
      @ForAll("rates") BigDecimal one, @ForAll("rates") BigDecimal other,
      @ForAll @LongRange(min = -100_000_000L, max = 100_000_000L) long amount) {
    // given
    var source = Currency.of(from);
    var target = Currency.of(to);
    var found = rates(source, one, target, other).between(source, target);
    // when
    var shown = found.flatMap(rate -> rate.of(Money.of(amount, source)));
    // then
    assertThat(shown.isPresent()).isNotEqualTo(from.equals(to));
    shown.ifPresent(money -> {
      var exact = BigDecimal.valueOf(amount).movePointLeft(source.decimals()).multiply(found.orElseThrow().rate())
          .movePointRight(target.decimals());
      var off = BigDecimal.valueOf(money.amount()).subtract(exact);
      assertThat(money.currency()).isEqualTo(target);
      assertThat(off.abs()).isLessThanOrEqualTo(HALF);
      // Half a unit goes away from zero.
      assertThat(off.abs().compareTo(HALF) < 0 || off.signum() == Long.signum(amount)).isTrue();
    });
  }

  @Property
  void shouldNeverShowMoreForLess(@ForAll("rates") BigDecimal one, @ForAll("rates") BigDecimal other,
      @ForAll @LongRange(min = 0, max = 10_000_000L) long less, @ForAll @LongRange(min = 0, max = 10_000L) long more) {
    // given
    var yen = Currency.of("JPY");
    var dinar = Currency.of("KWD");
    var rate = rates(yen, one, dinar, other).between(yen, dinar).orElseThrow();
    // when, then
    assertThat(rate.of(Money.of(less + more, yen)).orElseThrow())
        .isGreaterThanOrEqualTo(rate.of(Money.of(less, yen)).orElseThrow());
  }

  private static CurrentRates rates(Currency one, BigDecimal inOne, Currency other, BigDecimal inOther) {
    var rates = new java.util.HashMap<>(Map.of(one, inOne));
    rates.put(other, inOther);
    rates.remove(BASE);
    rates.putIfAbsent(Currency.of("CHF"), BigDecimal.ONE);
    return new CurrentRates(List.of(new RateTable(BASE, DAY, rates)));
  }

  @Provide
  Arbitrary<String> currencies() {
    return Arbitraries.of("EUR", "USD", "JPY", "ISK", "KWD", "BHD");
  }

  @Provide
  Arbitrary<BigDecimal> rates() {
    return Arbitraries.bigDecimals().between(new BigDecimal("0.001"), new BigDecimal("10000")).ofScale(6);
  }
}
