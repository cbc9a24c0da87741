package dev.roost.pricing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.admin;
import static roosttest.identity.Actors.guest;
import static roosttest.identity.Actors.host;
import static roosttest.pricing.FakeListings.flat;
import static roosttest.pricing.FakeListings.id;
import static roosttest.pricing.RateFixture.rates;

import dev.roost.listing.contract.Party;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.api.DisplayedPrice;
import dev.roost.pricing.api.PutRateTable;
import dev.roost.pricing.api.QuoteView;
import dev.roost.pricing.api.RateTableView;
import dev.roost.pricing.api.RateTableView.Rate;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.pricing.spi.ShownPrices.ShownAmount;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exchange rates, and quotes that are shown by them. Today is 2027-05-01. */
class RateTableServiceTest {

  private static final Currency EUR = Currency.of("EUR");
  private static final Currency JPY = Currency.of("JPY");
  private static final LocalDate TODAY = LocalDate.parse("2027-05-01");

  private final PricingWorld world = new PricingWorld();

  @BeforeEach
  void aFlatWithAPrice() {
    world.listings.add(flat(1));
    world.ratePlans.add(rates().cleaning(30_05).plan(id(1), 0));
  }

  @Test
  void shouldShowAQuoteByTheNewestRateThatHasCome() {
    // given
    put("EUR", TODAY.minusDays(9), "JPY", "150");
    put("EUR", TODAY.minusDays(1), "JPY", "170");
    put("EUR", TODAY.plusDays(1), "JPY", "190");
    // when
    var quote = quote("k", JPY);
    // then
    assertThat(quote.display()).isEqualTo(new DisplayedPrice(Money.of(56_109, JPY),
        List.of(Money.of(51_000, JPY), Money.of(5_109, JPY)), new BigDecimal("170"), TODAY.minusDays(1)));
  }

  @Test
  void shouldShowWhatIsFoundByTheNewestRateThatHasCome() {
    // given
    put("EUR", TODAY.minusDays(1), "JPY", "170");
    put("EUR", TODAY.plusDays(1), "JPY", "190");
    // when
    var showing = new ShownPriceService(world.tables, world.clock).in(JPY);
    // then
    assertThat(showing.show(Money.of(330_05, EUR)))
        .contains(new ShownAmount(Money.of(56_109, JPY), new BigDecimal("170"), TODAY.minusDays(1)));
    assertThat(showing.show(Money.of(1_000, JPY))).as("it is in yen already").isEmpty();
    assertThat(showing.show(Money.of(1_000, "CHF"))).as("no rate is known").isEmpty();
    assertThat(showing.show(Money.of(Long.MAX_VALUE, EUR))).as("beyond all amounts").isEmpty();
  }

  @Test
  void shouldChargeTheSameHoweverItIsShown() {
    // given
    var plain = quote("plain", null);
    put("EUR", TODAY, "JPY", "170", "KWD", "0.333");
    // when
    var yen = quote("yen", JPY);
    var dinar = quote("dinar", Currency.of("KWD"));
    // then
    assertThat(List.of(yen, dinar)).allSatisfy(quote -> {
      assertThat(quote.display()).isNotNull();
      assertThat(quote.total()).isEqualTo(plain.total());
      assertThat(quote.lines()).isEqualTo(plain.lines());
      assertThat(world.storedQuotes.find(quote.id()).orElseThrow().price())
          .isEqualTo(world.storedQuotes.find(plain.id()).orElseThrow().price());
    });
  }

  @Test
  void shouldQuoteAllTheSameWithoutARate() {
    assertThat(quote("none", null).display()).isNull();
    assertThat(quote("unknown", JPY).display()).isNull();
    put("EUR", TODAY, "JPY", "170");
    assertThat(quote("own", EUR).display()).isNull();
    assertThat(quote("another", Currency.of("CHF")).display()).isNull();
  }

  @Test
  void shouldShowAStoredQuoteByTheRateOfToday() {
    // given
    put("EUR", TODAY, "JPY", "170");
    var quote = quote("k", JPY);
    // when
    put("EUR", TODAY, "JPY", "100");
    var again = world.quotes.find(guest(), quote.id(), JPY);
    // then
    assertThat(again.display()).extracting(DisplayedPrice::total).isEqualTo(Money.of(33_005, JPY));
    assertThat(world.quotes.find(guest(), quote.id(), null).display()).isNull();
    // A retry gets what was answered.
    assertThat(quote("k", JPY)).isEqualTo(quote);
  }

  @Test
  void shouldListTheRatesOfTodayToEverybody() {
    // given
    put("EUR", TODAY.minusDays(1), "JPY", "170");
    put("EUR", TODAY.plusDays(1), "JPY", "190");
    var dollar = put("USD", TODAY, "JPY", "150", "EUR", "0.9");
    // when
    var first = world.rateTables.current(Actor.anonymous(), PageRequest.first(1));
    var second = world.rateTables.current(Actor.anonymous(), new PageRequest(first.next(), 1));
    // then
    assertThat(first.items()).extracting(RateTableView::date).containsExactly(TODAY.minusDays(1));
    assertThat(second.items()).containsExactly(dollar);
    assertThat(second.next()).isNull();
    assertThat(dollar.rates()).extracting(rate -> rate.currency().code()).containsExactly("EUR", "JPY");
  }

  @Test
  void shouldReadTheRatesOfADate() {
    // given
    var tomorrow = put("EUR", TODAY.plusDays(1), "JPY", "190");
    // when, then
    assertThat(world.rateTables.find(admin(), EUR, TODAY.plusDays(1))).isEqualTo(tomorrow);
    assertThat(refusalOf(() -> world.rateTables.find(admin(), EUR, TODAY)))
        .isEqualTo(new NotFound("exchange rates", "EUR 2027-05-01"));
  }

  @Test
  void shouldBeForAdministratorsOnly() {
    assertThat(refusalOf(() -> world.rateTables.put(host(), table("EUR", TODAY, "JPY", "1"))))
        .isEqualTo(new NotAllowed("look after exchange rates"));
    assertThat(refusalOf(() -> world.rateTables.find(guest(), EUR, TODAY)))
        .isEqualTo(new NotAllowed("look after exchange rates"));
  }

  @Test
  void shouldRefuseTwoRatesOfOneCurrency() {
    assertThat(refusalOf(() -> put("EUR", TODAY, "JPY", "1", "JPY", "2")))
        .isEqualTo(new InvalidField("rates", "must have one for JPY, not two"));
  }

  private RateTableView put(String base, LocalDate date, String... rates) {
    return world.rateTables.put(admin(), table(base, date, rates));
  }

  private static PutRateTable table(String base, LocalDate date, String... rates) {
    var list = new java.util.ArrayList<Rate>();
    for (int i = 0; i < rates.length; i += 2) {
      list.add(new Rate(Currency.of(rates[i]), new BigDecimal(rates[i + 1])));
    }
    return new PutRateTable(Currency.of(base), date, list);
  }

  private QuoteView quote(String key, @Nullable Currency shown) {
    var request = new RequestQuote(id(1), StayDates.of("2027-07-01", "2027-07-04"), Party.ofAdults(2), false, shown);
    return world.quotes.quote(guest(), new IdempotencyKey(key), request).answer();
  }

  private static Refusal refusalOf(ThrowingCallable action) {
    return catchThrowableOfType(Refused.class, action).refusal();
  }
}
