package dev.roost.pricing.application;

import static dev.roost.pricing.contract.CancellationPolicy.FLEXIBLE;
import static dev.roost.pricing.contract.CancellationPolicy.STRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.identity.Actors.guest;
import static roosttest.identity.Actors.host;
import static roosttest.pricing.FakeListings.flat;
import static roosttest.pricing.FakeListings.id;
import static roosttest.pricing.RateFixture.rates;

import dev.roost.listing.contract.Party;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.api.ChangePrices;
import dev.roost.pricing.api.ChangePrices.Change;
import dev.roost.pricing.api.QuoteView;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.pricing.contract.PricingRefusal.NoNonRefundableRate;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.spi.QuotedStays.HostShare;
import dev.roost.pricing.spi.QuotedStays.QuoteOutcome;
import dev.roost.pricing.spi.QuotedStays.QuotedStay;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.platform.SequentialIds;

class QuotedStayServiceTest {

  private static final StayDates STAY = StayDates.of("2027-07-01", "2027-07-04");

  private final PricingWorld world = new PricingWorld();
  private QuoteView quote;

  @BeforeEach
  void aQuote() {
    world.listings.add(flat(1));
    world.ratePlans.add(rates().plan(id(1), 0));
    quote = world.quotes.quote(guest(), new IdempotencyKey("k"), new RequestQuote(id(1), STAY, Party.ofAdults(2)))
        .answer();
  }

  @Test
  void shouldHoldUntilItExpires() {
    // given
    world.clock.advance(Duration.ofMinutes(30).minusNanos(1));
    // when, then
    assertThat(world.quotedStays.find(quote.id(), CARA)).isEqualTo(new QuoteOutcome.Holds(quoted(quote)));
    world.clock.advance(Duration.ofNanos(1));
    assertThat(world.quotedStays.find(quote.id(), CARA))
        .isEqualTo(new QuoteOutcome.Expired(quote.id(), quote.expiresAt()));
  }

  @Test
  void shouldBeUnknownToOthers() {
    assertThat(world.quotedStays.find(quote.id(), BERT)).isEqualTo(new QuoteOutcome.Unknown());
    assertThat(world.quotedStays.find(new QuoteId(SequentialIds.nth(99)), CARA)).isEqualTo(new QuoteOutcome.Unknown());
  }

  @Test
  void shouldHoldWhileOtherNightsChange() {
    // given
    setPrice("2027-07-04", "2027-07-05", 500_00);
    // when, then
    assertThat(world.quotedStays.find(quote.id(), CARA)).isInstanceOf(QuoteOutcome.Holds.class);
  }

  @Test
  void shouldTellThatThePriceMovedAndRenew() {
    // given
    setPrice("2027-07-03", "2027-07-04", 500_00);
    // when
    var outcome = world.quotedStays.find(quote.id(), CARA);
    var renewed = world.quotedStays.renew(quote.id(), CARA);
    // then
    assertThat(outcome).isEqualTo(new QuoteOutcome.PriceMoved(quoted(quote)));
    assertThat(renewed.total()).isEqualTo(Money.of(700_00, "EUR"));
    assertThat(world.quotedStays.find(renewed.quote(), CARA)).isEqualTo(new QuoteOutcome.Holds(renewed));
  }

  @Test
  void shouldKeepThePolicyItWasMadeUnder() {
    // given
    var stored = world.ratePlans.find(id(1)).orElseThrow();
    stored.change(rates().policy(STRICT).terms());
    world.ratePlans.save(stored);
    // when
    var outcome = world.quotedStays.find(quote.id(), CARA);
    // then
    assertThat(outcome).isEqualTo(new QuoteOutcome.Holds(quoted(quote)));
    assertThat(quote.cancellationPolicy()).isEqualTo(FLEXIBLE);
    assertThat(world.quotedStays.renew(quote.id(), CARA).cancellationPolicy()).isEqualTo(STRICT);
  }

  @Test
  void shouldNotHoldAtARateThatIsNotOfferedAnyMore() {
    // given
    world.ratePlans.add(rates().nonRefundable("10").plan(id(2), 0));
    world.listings.add(flat(2));
    var cheap = world.quotes.quote(guest(), new IdempotencyKey("n"),
        new RequestQuote(id(2), STAY, Party.ofAdults(2), true)).answer();
    var stored = world.ratePlans.find(id(2)).orElseThrow();
    stored.change(rates().terms());
    world.ratePlans.save(stored);
    // when
    var outcome = world.quotedStays.find(cheap.id(), CARA);
    var refused = catchThrowableOfType(Refused.class, () -> world.quotedStays.renew(cheap.id(), CARA));
    // then
    assertThat(cheap.total()).isEqualTo(Money.of(270_00, "EUR"));
    assertThat(outcome).isEqualTo(new QuoteOutcome.PriceMoved(quoted(cheap)));
    assertThat(refused.refusal()).isEqualTo(new NoNonRefundableRate(3));
  }

  @Test
  void shouldRenewForItsGuestOnly() {
    // when
    var refused = catchThrowableOfType(Refused.class, () -> world.quotedStays.renew(quote.id(), BERT));
    // then
    assertThat(refused.refusal()).isEqualTo(new NotFound("quote", quote.id().toString()));
  }

  private void setPrice(String from, String to, long amount) {
    var change = new Change(StayDates.of(from, to), Money.of(amount, "EUR"));
    world.hostRatePlans.changePrices(host(), new ChangePrices(id(1), List.of(change)), 1);
  }

  private static QuotedStay quoted(QuoteView quote) {
    var kept = quote.total().percent(new BigDecimal("15.5"));
    return new QuotedStay(quote.id(), quote.listing(), quote.stay(), quote.party(), quote.lines(), quote.total(),
        quote.payLater(), quote.cancellationPolicy(), new HostShare(List.of(), kept, 1, quote.total().minus(kept)));
  }
}
