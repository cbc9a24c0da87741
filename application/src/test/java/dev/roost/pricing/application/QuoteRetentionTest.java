package dev.roost.pricing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.guest;
import static roosttest.pricing.FakeListings.flat;
import static roosttest.pricing.FakeListings.id;
import static roosttest.pricing.RateFixture.rates;

import dev.roost.listing.contract.Party;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.shared.StayDates;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class QuoteRetentionTest {

  private final PricingWorld world = new PricingWorld();
  private final QuoteRetention retention = new QuoteRetention(world.storedQuotes, world.settings,
      TransactionOperations.withoutTransaction(), world.clock);

  @Test
  void shouldForgetQuotesThatExpiredLongAgo() {
    // given
    world.listings.add(flat(1));
    world.ratePlans.add(rates().plan(id(1), 0));
    var quote = world.quotes.quote(guest(), new IdempotencyKey("k"),
        new RequestQuote(id(1), StayDates.of("2027-07-01", "2027-07-04"), Party.ofAdults(2))).answer();
    // when, then
    world.clock.set(quote.expiresAt().plus(Duration.ofDays(30)));
    retention.forget();
    assertThat(world.storedQuotes.find(quote.id())).isPresent();
    world.clock.advance(Duration.ofMillis(1));
    retention.forget();
    assertThat(world.storedQuotes.find(quote.id())).isEmpty();
  }

  @Test
  void shouldRunEveryHour() {
    // when
    var work = retention.forgetOldQuotes();
    // then
    assertThat(work.name()).isEqualTo("pricing.forget-old-quotes");
    assertThat(work.every()).isEqualTo(Duration.ofHours(1));
  }
}
