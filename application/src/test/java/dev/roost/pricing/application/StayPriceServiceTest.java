package dev.roost.pricing.application;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.pricing.FakeListings.id;
import static roosttest.pricing.RateFixture.rates;
import static roosttest.pricing.RateFixture.ratesIn;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.PriceOutlook.MonthSpan;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import roosttest.pricing.InMemoryRatePlans;
import roosttest.pricing.RateFixture;

class StayPriceServiceTest {

  private static final YearMonth MAY = YearMonth.of(2027, 5);
  private static final Party TWO = Party.ofAdults(2);

  private final InMemoryRatePlans ratePlans = new InMemoryRatePlans();
  private final StayPriceService prices = new StayPriceService(ratePlans);

  @Test
  void shouldPriceManyListingsAsAQuoteWould() {
    // given
    ratePlans.add(rates().weekly("10").cleaning(30_00).plan(id(1), 0));
    ratePlans.add(ratesIn("JPY").base(9_000).plan(id(2), 0));
    // when
    var totals = prices.totals(List.of(id(1), id(2), id(3)), StayDates.of("2027-05-01", "2027-05-08"), TWO);
    // then
    assertThat(totals).hasSize(2).containsEntry(id(1), Money.of(660_00, "EUR"))
        .containsEntry(id(2), Money.of(63_000, "JPY"));
  }

  @Test
  void shouldTellTheBoundsOfEachMonth() {
    // given
    ratePlans.add(rates().on(FRIDAY, 120_00).date("2027-06-03", "2027-06-05", 80_00).extraGuest(2, 10_00)
        .cleaning(30_00).weekly("12.5").plan(id(1), 0));
    // when
    var outlooks = prices.outlooks(List.of(id(1), id(3)), MAY, 2);
    // then
    assertThat(outlooks).hasSize(1).containsEntry(id(1), new PriceOutlook(Currency.of("EUR"), MAY,
        List.of(new MonthSpan(100_00, 120_00), new MonthSpan(80_00, 120_00)), 1250, 1250, 2, 10_00, 30_00));
  }

  @RepeatedTest(200)
  void shouldBoundEveryTotal(RepetitionInfo repetition) {
    // given
    var random = new Random(repetition.getCurrentRepetition());
    var rates = anyRates(random);
    var start = MAY.atDay(1).plusDays(random.nextInt(120));
    var stay = StayDates.of(start, start.plusDays(1 + random.nextInt(45)));
    var party = Party.ofAdults(1 + random.nextInt(6));
    // when
    var outlook = StayPriceService.outlook(rates, MAY, 7);
    // then
    var total = rates.price(stay, party).total().amount();
    assertThat(total).isBetween(outlook.atLeast(stay, party), outlook.atMost(stay, party));
  }

  @RepeatedTest(50)
  void shouldBoundAFlatPriceByItself(RepetitionInfo repetition) {
    // given
    var random = new Random(repetition.getCurrentRepetition());
    var rates = ratesIn("EUR").base(1 + random.nextInt(99_999)).weekly("7.77").monthly("33.33").extraGuest(2, 9_99)
        .cleaning(random.nextInt(9_999)).build();
    var start = LocalDate.parse("2027-05-20");
    var stay = StayDates.of(start, start.plusDays(1 + random.nextInt(45)));
    // when
    var outlook = StayPriceService.outlook(rates, MAY, 4);
    // then
    var total = rates.price(stay, TWO).total().amount();
    assertThat(outlook.atLeast(stay, TWO)).isEqualTo(total).isEqualTo(outlook.atMost(stay, TWO));
  }

  private static Rates anyRates(Random random) {
    RateFixture rates = ratesIn(List.of("JPY", "EUR", "KWD").get(random.nextInt(3))).base(1 + random.nextInt(30_000))
        .on(FRIDAY, 1 + random.nextInt(30_000)).season("S", "2027-06-01", "2027-07-15", 1 + random.nextInt(30_000))
        .cleaning(random.nextInt(9_000)).extraGuest(1 + random.nextInt(4), random.nextInt(3_000))
        .weekly(List.of("0", "10", "12.34").get(random.nextInt(3)))
        .monthly(List.of("0", "30", "55.55").get(random.nextInt(3)));
    for (int i = 0; i < random.nextInt(5); i++) {
      var from = MAY.atDay(1).plusDays(random.nextInt(150));
      rates.date(from.toString(), from.plusDays(1 + random.nextInt(20)).toString(), 1 + random.nextInt(40_000));
    }
    return rates.build();
  }
}
