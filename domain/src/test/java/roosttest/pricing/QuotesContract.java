package roosttest.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.pricing.RateFixture.ratesIn;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.pricing.domain.Levies;
import dev.roost.pricing.domain.Quote;
import dev.roost.pricing.domain.Quote.Making;
import dev.roost.pricing.domain.Quotes;
import dev.roost.pricing.domain.Quotes.Standing;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.pricing.domain.VersionedRates;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of quotes promises. */
public abstract class QuotesContract {

  private static final Instant NOON = Instant.parse("2027-05-01T12:00:00.123456Z");
  private static final RateFixture RATES = ratesIn("KWD").weekly("10").cleaning(4_500).extraGuest(2, 1_250)
      .promotion("Deal", "2027-07-02", "2027-07-04", "20")
      .fee("Linen", FeeUnit.GUEST, 1_500).policy(CancellationPolicy.STRICT).nonRefundable("12.5");

  private static final Levies LEVIES = new Levies(LevyFixture.split("3", "14.5"),
      List.of(LevyFixture.percentage("6.125").tax(1), LevyFixture.percentage("4").included().tax(2),
          LevyFixture.perPersonNight(TaxedPersons.ADULTS, Money.of(750, "KWD")).tax(3)));

  private final ListingId listing = new ListingId(UUID.randomUUID());

  protected abstract Quotes quotes();

  protected abstract RatePlans plans();

  @Test
  void shouldGiveBackWhatItWasGiven() {
    // given
    var quote = quoteAt(NOON);
    var nonRefundable = quoteAt(NOON, true);
    var inParts = quoteAt(NOON, StayDates.of("2027-07-01", "2027-09-20"), false);
    assertThat(inParts.schedule().later()).hasSize(2);
    // when
    quotes().add(quote);
    quotes().add(nonRefundable);
    quotes().add(inParts);
    // then
    assertThat(quotes().find(quote.id())).contains(quote);
    assertThat(quotes().find(nonRefundable.id())).contains(nonRefundable);
    assertThat(quotes().find(inParts.id())).contains(inParts);
    assertThat(quotes().find(new QuoteId(UUID.randomUUID()))).isEmpty();
    assertThat(quotes().standing(new QuoteId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void shouldTellTheVersionOfTheRatesNow() {
    // given
    plans().add(RATES.plan(listing, 0));
    var quote = quoteAt(NOON);
    quotes().add(quote);
    // when
    var before = quotes().standing(quote.id());
    var plan = plans().find(listing).orElseThrow();
    plan.change(ratesIn("KWD").base(9_999).terms());
    plans().save(plan);
    // then
    assertThat(before).contains(new Standing(quote, 1));
    assertThat(quotes().standing(quote.id())).contains(new Standing(quote, 2));
  }

  @Test
  void shouldTellOfRatesThatAreGone() {
    // given
    var quote = quoteAt(NOON);
    // when
    quotes().add(quote);
    // then
    assertThat(quotes().standing(quote.id())).contains(new Standing(quote, 0));
  }

  @Test
  void shouldForgetTheOldestFirst() {
    // given
    var oldest = quoteAt(NOON);
    var old = quoteAt(NOON.plusSeconds(1));
    var young = quoteAt(NOON.plusSeconds(60));
    quotes().add(young);
    quotes().add(old);
    quotes().add(oldest);
    // when, then
    assertThat(quotes().removeExpiredBefore(oldest.expiresAt(), 10)).isZero();
    assertThat(quotes().removeExpiredBefore(young.expiresAt(), 1)).isEqualTo(1);
    assertThat(quotes().find(oldest.id())).isEmpty();
    assertThat(quotes().find(old.id())).isPresent();
    assertThat(quotes().removeExpiredBefore(young.expiresAt(), 10)).isEqualTo(1);
    assertThat(quotes().find(young.id())).isPresent();
  }

  private Quote quoteAt(Instant now) {
    return quoteAt(now, false);
  }

  private Quote quoteAt(Instant now, boolean nonRefundable) {
    return quoteAt(now, StayDates.of("2027-07-01", "2027-07-10"), nonRefundable);
  }

  private Quote quoteAt(Instant now, StayDates stay, boolean nonRefundable) {
    var request = new Quote.Request(listing, stay, new Party(2, 1, 1, 1),
        nonRefundable);
    return Quote.make(new QuoteId(UUID.randomUUID()), new UserId(UUID.randomUUID()), request,
        new VersionedRates(RATES.build(), 1),
        new Making(now, LocalDate.parse("2027-05-02"), Duration.ofMinutes(30), LEVIES));
  }
}
