package dev.roost.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.pricing.RateFixture.inquiry;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatesPropertyTest {

  private static final LocalDate START = LocalDate.parse("2027-01-01");

  @Property
  void shouldAddUpWhateverTheCurrency(@ForAll("anyRates") Rates rates, @ForAll("anyStay") StayDates stay,
      @ForAll("anyParty") Party party) {
    // when
    var price = rates.price(inquiry(stay, party));
    // then
    assertThat(price.lines().stream().mapToLong(line -> line.amount().amount()).sum())
        .isEqualTo(price.total().amount());
    assertThat(price.lines()).allSatisfy(line -> {
      assertThat(line.amount()).isEqualTo(line.unit().times(line.quantity()));
      assertThat(line.amount().currency()).isEqualTo(rates.currency());
    });
  }

  @Property
  void shouldChargeEachNightOnceAndDiscountAtMostOnce(@ForAll("anyRates") Rates rates,
      @ForAll("anyStay") StayDates stay, @ForAll("anyParty") Party party) {
    // when
    var price = rates.price(inquiry(stay, party));
    // then
    assertThat(of(price, LineKind.NIGHTS).stream().mapToInt(QuoteLine::quantity).sum()).isEqualTo(stay.count());
    assertThat(of(price, LineKind.DISCOUNT)).hasSizeLessThanOrEqualTo(stay.count() < LengthDiscounts.WEEK ? 0 : 1);
  }

  @Property
  void shouldKeepEachDiscountWithinHalfAMinorUnit(@ForAll("anyRates") Rates rates,
      @ForAll("anyStay") StayDates stay) {
    // when
    var price = rates.price(inquiry(stay, Party.ofAdults(1)));
    // then
    var nights = of(price, LineKind.NIGHTS).stream().mapToLong(line -> line.amount().amount()).sum();
    rates.terms().discounts().length().forNights(stay.count()).ifPresent(discount -> {
      var exact = BigDecimal.valueOf(nights).multiply(discount.percent().value()).movePointLeft(2);
      var charged = of(price, LineKind.DISCOUNT).stream().mapToLong(line -> -line.amount().amount()).sum();
      assertThat(exact.subtract(BigDecimal.valueOf(charged)).abs()).isLessThanOrEqualTo(new BigDecimal("0.5"));
    });
  }

  @Property
  void shouldNeverCostLessForMoreGuests(@ForAll("anyRates") Rates rates, @ForAll("anyStay") StayDates stay,
      @ForAll("anyParty") Party party) {
    // given
    var more = new Party(party.adults() + 1, party.children(), party.infants(), party.pets());
    // when, then
    assertThat(rates.price(inquiry(stay, more)).total())
        .isGreaterThanOrEqualTo(rates.price(inquiry(stay, party)).total());
  }

  @Provide
  Arbitrary<Rates> anyRates() {
    return Arbitraries.of("JPY", "EUR", "USD", "KWD").map(Currency::of).flatMap(currency -> {
      var price = Arbitraries.longs().between(1, 5_000_000).map(amount -> Money.of(amount, currency));
      var fee = Arbitraries.longs().between(0, 500_000).map(amount -> Money.of(amount, currency));
      var extras = Combinators.combine(Arbitraries.integers().between(1, 6), fee).as(ExtraGuests::new);
      var terms = Combinators
          .combine(price, anyWeekdays(price), anySeasons(price), extras,
              fee.map(cleaning -> new Fees(cleaning, cleaning, List.of())),
              anyDiscounts().map(Discounts::ofLength), anyCancellation())
          .as(RateTerms::new);
      return Combinators.combine(terms, anyDates(price)).as(Rates::new);
    });
  }

  @Provide
  Arbitrary<StayDates> anyStay() {
    return Combinators.combine(Arbitraries.integers().between(0, 200), Arbitraries.integers().between(1, 60))
        .as((offset, nights) -> StayDates.of(START.plusDays(offset), START.plusDays(offset + nights)));
  }

  @Provide
  Arbitrary<Party> anyParty() {
    var some = Arbitraries.integers().between(0, 5);
    return Combinators.combine(Arbitraries.integers().between(1, 10), some, some, some).as(Party::new);
  }

  private static Arbitrary<Map<DayOfWeek, Money>> anyWeekdays(Arbitrary<Money> price) {
    return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), price).ofMaxSize(3);
  }

  private static Arbitrary<List<Season>> anySeasons(Arbitrary<Money> price) {
    return price.list().ofMaxSize(4).map(prices -> java.util.stream.IntStream.range(0, prices.size())
        .mapToObj(i -> new Season("S" + i, StayDates.of(START.plusDays(i * 50L), START.plusDays(i * 50L + 31)),
            prices.get(i)))
        .toList());
  }

  private Arbitrary<DatePrices> anyDates(Arbitrary<Money> price) {
    return Combinators.combine(anyStay(), price).as(DatePrice::new).list().ofMaxSize(6).map(DatePrices::of);
  }

  private static Arbitrary<LengthDiscounts> anyDiscounts() {
    var percent = Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(99)).ofScale(2)
        .map(Percent::new);
    return Combinators.combine(percent, percent).as(LengthDiscounts::new);
  }

  private static Arbitrary<CancellationOffer> anyCancellation() {
    return Arbitraries.of(new CancellationOffer(CancellationPolicy.STRICT, Percent.NONE),
        new CancellationOffer(CancellationPolicy.FIRM, new Percent(new BigDecimal("10"))));
  }

  private static List<QuoteLine> of(HostPrice price, LineKind kind) {
    return price.lines().stream().filter(line -> line.kind() == kind).toList();
  }
}
