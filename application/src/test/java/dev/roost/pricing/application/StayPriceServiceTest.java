package dev.roost.pricing.application;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.pricing.FakeListings.flat;
import static roosttest.pricing.FakeListings.id;
import static roosttest.pricing.RateFixture.inquiry;
import static roosttest.pricing.RateFixture.rates;
import static roosttest.pricing.RateFixture.ratesIn;

import dev.roost.listing.contract.Party;
import dev.roost.listing.contract.Position;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.pricing.domain.LevyBook;
import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.RatePlan;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.domain.ServiceFee;
import dev.roost.pricing.domain.Tax;
import dev.roost.pricing.domain.TaxRule;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.PriceOutlook.Charges;
import dev.roost.pricing.spi.PriceOutlook.Discounts;
import dev.roost.pricing.spi.PriceOutlook.Levies;
import dev.roost.pricing.spi.PriceOutlook.MonthSpan;
import dev.roost.pricing.spi.StayNights;
import dev.roost.pricing.spi.StayPrices.Candidate;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import roosttest.platform.MutableClock;
import roosttest.pricing.FakeChargeableAmounts;
import roosttest.pricing.FakeListings;
import roosttest.pricing.InMemoryLevies;
import roosttest.pricing.InMemoryRatePlans;
import roosttest.pricing.LevyFixture;
import roosttest.pricing.RateFixture;

class StayPriceServiceTest {

  private static final YearMonth MAY = YearMonth.of(2027, 5);
  private static final Instant NOW = Instant.parse("2027-05-01T12:00:00Z");
  private static final Party TWO = Party.ofAdults(2);

  private final InMemoryRatePlans ratePlans = new InMemoryRatePlans();
  private final InMemoryLevies levies = new InMemoryLevies();
  private final FakeListings listings = new FakeListings();
  private final FakeChargeableAmounts amounts = new FakeChargeableAmounts();
  private final StayPriceService prices = new StayPriceService(ratePlans, levies, new Charging(amounts), listings,
      MutableClock.at("2027-05-01T12:00:00Z"));

  @Test
  void shouldPriceManyListingsAsAQuoteWould() {
    // given
    ratePlans.add(rates().weekly("10").cleaning(30_00).plan(id(1), 0));
    ratePlans.add(ratesIn("JPY").base(9_000).plan(id(2), 0));
    // when
    var totals = prices.totals(List.of(candidate(1), candidate(2), candidate(3)),
        StayDates.of("2027-05-01", "2027-05-08"), TWO);
    // then
    assertThat(totals).hasSize(2).containsEntry(id(1), Money.of(660_00, "EUR"))
        .containsEntry(id(2), Money.of(63_000, "JPY"));
  }

  @Test
  void shouldAddServiceFeeAndTaxesWhereTheListingIs() {
    // given
    levies.add(new ServiceFee(2, Percent.NONE, new Percent(new BigDecimal("14")), NOW));
    levies.add(TaxRule.create(new TaxRuleId(new UUID(0, 1)), LevyFixture.percentage("10").terms()));
    levies.add(TaxRule.create(new TaxRuleId(new UUID(0, 2)),
        LevyFixture.perPersonNight(TaxedPersons.ADULTS, Money.of(1_00, "EUR")).terms()));
    ratePlans.add(rates().plan(id(1), 0));
    ratePlans.add(rates().plan(id(2), 0));
    ratePlans.add(ratesIn("JPY").plan(id(3), 0));
    var elsewhere = new Candidate(id(2), ZoneId.of("Europe/Lisbon"), new Position(41.1, -8.6));
    listings.add(flat(1));
    // when
    var totals = prices.totals(List.of(candidate(1), elsewhere, candidate(3)), StayDates.of("2027-05-03", "2027-05-04"),
        TWO);
    // then the tax says nothing of yen
    assertThat(totals).hasSize(2).containsEntry(id(1), Money.of(126_00, "EUR"))
        .containsEntry(id(2), Money.of(114_00, "EUR"));
    assertThat(prices.outlooks(List.of(id(1), id(2)), MAY, 2).get(id(1)).levies())
        .isEqualTo(new Levies(2400, 2540, 3, 1_00));
  }

  @Test
  void shouldAskNothingOfNobody() {
    assertThat(prices.totals(List.of(), StayDates.of("2027-05-03", "2027-05-04"), TWO)).isEmpty();
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
        List.of(new MonthSpan(100_00, 120_00), new MonthSpan(80_00, 120_00)), new Discounts(0, 1250, 1250, true, 1),
        new Charges(2, 10_00, 30_00, 0, 0, 0), Levies.NONE));
  }

  @Test
  void shouldTellTotalsThatCanBePaid() {
    // given
    amounts.take("KWD", 10, 10, Long.MAX_VALUE);
    amounts.take("JPY", 1, 50_000, Long.MAX_VALUE);
    amounts.takeNothing("EUR");
    ratePlans.add(ratesIn("KWD").base(9_001).plan(id(1), 0));
    ratePlans.add(ratesIn("JPY").base(9_000).plan(id(2), 0));
    ratePlans.add(rates().plan(id(3), 0));
    // when
    var totals = prices.totals(List.of(candidate(1), candidate(2), candidate(3)),
        StayDates.of("2027-05-01", "2027-05-04"), TWO);
    // then
    assertThat(totals).hasSize(1).containsEntry(id(1), Money.of(27_010, "KWD"));
    assertThat(prices.outlooks(List.of(id(1)), MAY, 2).get(id(1)).levies()).isEqualTo(new Levies(0, 0, 9, 0));
  }

  @RepeatedTest(200)
  void shouldBoundEveryTotalThatIsCharged(RepetitionInfo repetition) {
    // given
    var random = new Random(repetition.getCurrentRepetition());
    var rates = anyRates(random);
    amounts.take(rates.currency().code(), List.of(1L, 10L, 100L).get(random.nextInt(3)), 0, Long.MAX_VALUE);
    ratePlans.add(RatePlan.restore(new RatePlan.Snapshot(id(1), rates, 0)));
    var start = MAY.atDay(1).plusDays(random.nextInt(120));
    var stay = StayDates.of(start, start.plusDays(1 + random.nextInt(45)));
    // when
    var outlook = Objects.requireNonNull(prices.outlooks(List.of(id(1)), MAY, 7).get(id(1)));
    var total = Objects.requireNonNull(prices.totals(List.of(candidate(1)), stay, TWO).get(id(1)));
    // then
    assertThat(total.amount()).isBetween(outlook.atLeast(StayNights.of(stay), TWO),
        outlook.atMost(StayNights.of(stay), TWO));
  }

  @RepeatedTest(200)
  void shouldBoundEveryTotal(RepetitionInfo repetition) {
    // given
    var random = new Random(repetition.getCurrentRepetition());
    var rates = anyRates(random);
    var start = MAY.atDay(1).plusDays(random.nextInt(120));
    var stay = StayDates.of(start, start.plusDays(1 + random.nextInt(45)));
    var party = new Party(1 + random.nextInt(6), random.nextInt(2), random.nextInt(2), random.nextInt(2));
    // when
    var book = anyLevies(random, rates.currency());
    var bounds = book.bounds(NOW, LevyFixture.IN_LISBON, MAY.atDay(1), MAY.plusMonths(7).atDay(1), rates.currency());
    var outlook = Outlooks.of(rates, MAY, 7,
        new Levies(bounds.least(), bounds.most(), bounds.lines(), bounds.perPersonNight()));
    var levies = book.at(NOW, LevyFixture.IN_LISBON, stay.checkIn());
    // then
    var total = levies.on(rates.price(inquiry(stay, party)), inquiry(stay, party)).total().amount();
    assertThat(total).isBetween(outlook.atLeast(StayNights.of(stay), party),
        outlook.atMost(StayNights.of(stay), party));
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
    var outlook = Outlooks.of(rates, MAY, 4, Levies.NONE);
    // then
    var total = rates.price(inquiry(stay, TWO)).total().amount();
    assertThat(outlook.atLeast(StayNights.of(stay), TWO)).isEqualTo(total)
        .isEqualTo(outlook.atMost(StayNights.of(stay), TWO));
  }

  private static LevyBook anyLevies(Random random, Currency currency) {
    var fee = LevyFixture.split("3", List.of("0", "14", "14.99").get(random.nextInt(3)));
    var taxes = new ArrayList<Tax>();
    for (int i = 0; i < random.nextInt(4); i++) {
      var tax = random.nextBoolean()
          ? LevyFixture.percentage(List.of("0.1", "6", "12.3456").get(random.nextInt(3)), random.nextBoolean(),
              random.nextBoolean())
          : LevyFixture.perPersonNight(List.of(TaxedPersons.values()).get(random.nextInt(3)),
              Money.of(1 + random.nextInt(500), currency));
      switch (random.nextInt(5)) {
        case 0 -> tax.from("2027-06-10");
        case 1 -> tax.until("2027-07-10");
        case 2 -> tax.exemptFrom(10);
        case 3 -> tax.mostNights(4);
        default -> tax.from("2021-01-01");
      }
      taxes.add((random.nextInt(4) == 0 ? tax.included() : tax).tax(i));
    }
    return new LevyBook(List.of(fee), taxes);
  }

  private static Candidate candidate(long number) {
    return new Candidate(id(number), ZoneId.of("Europe/Lisbon"), new Position(38.7, -9.1));
  }

  private static Rates anyRates(Random random) {
    RateFixture rates = ratesIn(List.of("JPY", "EUR", "KWD").get(random.nextInt(3))).base(1 + random.nextInt(30_000))
        .on(FRIDAY, 1 + random.nextInt(30_000)).season("S", "2027-06-01", "2027-07-15", 1 + random.nextInt(30_000))
        .cleaning(random.nextInt(9_000)).extraGuest(1 + random.nextInt(4), random.nextInt(3_000))
        .weekly(List.of("0", "10", "12.34").get(random.nextInt(3)))
        .monthly(List.of("0", "30", "55.55").get(random.nextInt(3)));
    if (random.nextBoolean()) {
      rates.earlyBird(1 + random.nextInt(100), "20").lastMinute(random.nextInt(30), "44.44").pets(random.nextInt(3_000))
          .fee("A", FeeUnit.GUEST, 1 + random.nextInt(999)).fee("B", FeeUnit.NIGHT, 1 + random.nextInt(999))
          .fee("C", FeeUnit.STAY, 1 + random.nextInt(999));
    }
    if (random.nextBoolean()) {
      rates.promotion("P", "2027-06-05", "2027-06-20", "15.55").promotion("Q", "2027-06-20", "2027-07-02", "5", 9_99)
          .newListing("33.33", random.nextBoolean() ? "2027-05-01" : "2027-05-02");
    }
    for (int i = 0; i < random.nextInt(5); i++) {
      var from = MAY.atDay(1).plusDays(random.nextInt(150));
      rates.date(from.toString(), from.plusDays(1 + random.nextInt(20)).toString(), 1 + random.nextInt(40_000));
    }
    return rates.build();
  }
}
