package dev.roost.pricing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.pricing.FakeListings.flat;
import static roosttest.pricing.FakeListings.id;
import static roosttest.pricing.RateFixture.rates;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.PricingRefusal.ListingNotBookable;
import dev.roost.pricing.contract.PricingRefusal.NoNonRefundableRate;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.spi.AlteredStays.AlteredPrice;
import dev.roost.pricing.spi.AlteredStays.AlteredPrice.InOtherCurrency;
import dev.roost.pricing.spi.AlteredStays.AlteredPrice.NotPriced;
import dev.roost.pricing.spi.AlteredStays.AlteredPrice.Priced;
import dev.roost.pricing.spi.AlteredStays.AlteredStay;
import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlteredStayServiceTest {
  private static final LocalDate FIRST = LocalDate.parse("2027-07-01");
  private static final Currency EUR = Currency.of("EUR");

  private final PricingWorld world = new PricingWorld();
  private final AlteredStayService service = new AlteredStayService(world.listings, world.ratePlans, world.levies,
      world.charging, world.clock);

  @BeforeEach
  void aListing() {
    world.listings.add(flat(1));
    world.ratePlans.add(rates().plan(id(1), 0));
  }

  @Test
  void shouldCostWhatCanBePaid() {
    // given
    world.amounts.take("EUR", 7, 7, Long.MAX_VALUE);
    // when
    var altered = priced(asked(4, Map.of()));
    // then
    assertThat(altered.total().amount() % 7).isZero();
    assertThat(altered.lines()).last().extracting(QuoteLine::kind).isEqualTo(LineKind.ROUNDING);
  }

  @Test
  void shouldLetNightsThatWereBookedCostWhatTheyDid() {
    // given
    var now = priced(asked(4, Map.of()));
    // when
    var altered = priced(asked(4, Map.of(FIRST, Money.of(50_00, EUR), FIRST.plusDays(1), Money.of(50_00, EUR))));
    // then
    assertThat(altered.lines()).contains(
        QuoteLine.of(LineKind.NIGHTS, "booked price", 2, Money.of(50_00, EUR)));
    var night = now.lines().getFirst().unit();
    assertThat(now.total().minus(altered.total())).isEqualTo(night.minus(Money.of(50_00, EUR)).times(2));
    assertThat(altered.hostShare().payout()).isLessThan(now.hostShare().payout());
  }

  @Test
  void shouldNotPriceWhatHasNoRates() {
    // given
    world.listings.add(flat(2));
    // then
    assertThat(service.price(new AlteredStay(id(2), stay(3), Party.ofAdults(2), EUR, Map.of(), FIRST, false)))
        .isEqualTo(new NotPriced(new ListingNotBookable(id(2).toString())));
    assertThat(service.price(new AlteredStay(id(3), stay(3), Party.ofAdults(2), EUR, Map.of(), FIRST, false)))
        .isEqualTo(new NotPriced(new ListingNotBookable(id(3).toString())));
  }

  @Test
  void shouldNotPriceInAnotherCurrency() {
    assertThat(service.price(new AlteredStay(id(1), stay(3), Party.ofAdults(2), Currency.of("JPY"), Map.of(), FIRST,
        false))).isEqualTo(new InOtherCurrency(EUR));
  }

  @Test
  void shouldPassOnWhyThereIsNoPrice() {
    assertThat(service.price(new AlteredStay(id(1), stay(30), Party.ofAdults(2), EUR, Map.of(), FIRST, true)))
        .isEqualTo(new NotPriced(new NoNonRefundableRate(30)));
    assertThat(service.price(asked(731, Map.of()))).isInstanceOfSatisfying(NotPriced.class,
        refused -> assertThat(refused.refusal()).isInstanceOf(InvalidField.class));
  }

  private Priced priced(AlteredStay asked) {
    AlteredPrice price = service.price(asked);
    assertThat(price).isInstanceOf(Priced.class);
    return (Priced) price;
  }

  private static AlteredStay asked(int nights, Map<LocalDate, Money> booked) {
    return new AlteredStay(id(1), stay(nights), Party.ofAdults(2), EUR, booked, FIRST.minusDays(60), false);
  }

  private static StayDates stay(int nights) {
    return new StayDates(FIRST, FIRST.plusDays(nights));
  }
}
