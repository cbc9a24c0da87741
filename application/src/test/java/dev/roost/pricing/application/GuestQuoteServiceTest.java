package dev.roost.pricing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.guest;
import static roosttest.pricing.FakeListings.flat;
import static roosttest.pricing.FakeListings.id;
import static roosttest.pricing.FakeListings.withStatus;
import static roosttest.pricing.RateFixture.rates;

import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.Party;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.IdempotencyRefusal.IdempotencyKeyReused;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.LineSource;
import dev.roost.pricing.contract.PricingRefusal.CurrencyNotPayable;
import dev.roost.pricing.contract.PricingRefusal.ListingNotBookable;
import dev.roost.pricing.contract.PricingRefusal.NoNonRefundableRate;
import dev.roost.pricing.contract.PricingRefusal.PetsNotAllowed;
import dev.roost.pricing.contract.PricingRefusal.TooManyGuests;
import dev.roost.pricing.contract.PricingRefusal.TotalTooHigh;
import dev.roost.pricing.contract.PricingRefusal.TotalTooLow;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.spi.QuotedStays.QuoteOutcome;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import roosttest.identity.Actors;
import roosttest.platform.SequentialIds;

class GuestQuoteServiceTest {

  private static final StayDates STAY = StayDates.of("2027-07-01", "2027-07-04");
  private static final Party TWO = Party.ofAdults(2);
  private static final IdempotencyKey KEY = new IdempotencyKey("first");

  private final PricingWorld world = new PricingWorld();

  @BeforeEach
  void aFlatWithAPrice() {
    world.listings.add(flat(1));
    world.ratePlans.add(rates().cleaning(30_00).plan(id(1), 0));
  }

  @Test
  void shouldQuoteAStay() {
    // when
    var quote = world.quotes.quote(guest(), KEY, request(TWO)).answer();
    // then
    assertThat(quote.total()).isEqualTo(Money.of(330_00, "EUR"));
    assertThat(quote.lines()).hasSize(2);
    assertThat(quote.expiresAt()).isEqualTo(Instant.parse("2027-05-01T12:30:00Z"));
    assertThat(world.quotes.find(guest(), quote.id(), null)).isEqualTo(quote);
  }

  @Test
  void shouldQuoteTheNonRefundableRateToWhoAsksForIt() {
    // given
    world.listings.add(flat(2));
    world.ratePlans.add(rates().nonRefundable("10").policy(CancellationPolicy.FIRM).plan(id(2), 0));
    // when
    var refundable = world.quotes.quote(guest(), KEY, new RequestQuote(id(2), STAY, TWO)).answer();
    var cheap = world.quotes.quote(guest(), new IdempotencyKey("second"), new RequestQuote(id(2), STAY, TWO, true))
        .answer();
    // then
    assertThat(refundable.cancellationPolicy()).isEqualTo(CancellationPolicy.FIRM);
    assertThat(refundable.total()).isEqualTo(Money.of(300_00, "EUR"));
    assertThat(cheap.cancellationPolicy()).isEqualTo(CancellationPolicy.NON_REFUNDABLE);
    assertThat(cheap.total()).isEqualTo(Money.of(270_00, "EUR"));
    assertThat(world.quotes.find(guest(), cheap.id(), null)).isEqualTo(cheap);
  }

  @Test
  void shouldRefuseARateThatTheHostDoesNotOffer() {
    assertThat(refusalOf(() -> world.quotes.quote(guest(), KEY, new RequestQuote(id(1), STAY, TWO, true))))
        .isEqualTo(new NoNonRefundableRate(3));
  }

  @Test
  void shouldQuoteOnceForOneKey() {
    // given
    var first = world.quotes.quote(guest(), KEY, request(TWO));
    // when
    var again = world.quotes.quote(guest(), KEY, request(TWO));
    // then
    assertThat(first.replayed()).isFalse();
    assertThat(again.replayed()).isTrue();
    assertThat(again.answer()).isEqualTo(first.answer());
    assertThat(refusalOf(() -> world.quotes.quote(guest(), KEY, request(Party.ofAdults(3)))))
        .isEqualTo(new IdempotencyKeyReused("first"));
  }

  @Test
  void shouldHideQuotesFromEverybodyElse() {
    // given
    var quote = world.quotes.quote(guest(), KEY, request(TWO)).answer();
    // when
    var refusal = refusalOf(() -> world.quotes.find(Actors.host(), quote.id(), null));
    // then
    assertThat(refusal).isEqualTo(new NotFound("quote", quote.id().toString()));
    var unknown = new QuoteId(SequentialIds.nth(99));
    assertThat(refusalOf(() -> world.quotes.find(guest(), unknown, null)))
        .isEqualTo(new NotFound("quote", unknown.toString()));
  }

  @Test
  void shouldQuoteForUsersWithTheScopeOnly() {
    // given
    var reader = Actors.integration(Actors.CARA, Scope.BOOKINGS_READ);
    // when, then
    assertThat(refusalOf(() -> world.quotes.quote(Actor.anonymous(), KEY, request(TWO))))
        .isEqualTo(new NotLoggedIn());
    assertThat(refusalOf(() -> world.quotes.quote(reader, KEY, request(TWO))))
        .isEqualTo(new ScopeMissing(Scope.BOOKINGS_WRITE));
  }

  @Test
  void shouldRefusePartiesThatTheHouseDoesNotTake() {
    assertThat(refusalOf(() -> world.quotes.quote(guest(), KEY, request(Party.ofAdults(5)))))
        .isEqualTo(new TooManyGuests(5, 4));
    assertThat(refusalOf(() -> world.quotes.quote(guest(), KEY, request(new Party(2, 0, 0, 1)))))
        .isEqualTo(new PetsNotAllowed());
  }

  @Test
  void shouldRoundUpToWhatCanBePaid() {
    // given
    world.amounts.take("EUR", 40, 40, 10_000_00);
    var even = world.quotes.quote(guest(), KEY, request(TWO)).answer();
    world.amounts.take("EUR", 70, 70, 10_000_00);
    // when
    var rounded = world.quotes.quote(guest(), new IdempotencyKey("2"), request(TWO)).answer();
    // then
    assertThat(even.total()).isEqualTo(Money.of(330_00, "EUR"));
    assertThat(even.lines()).hasSize(2);
    assertThat(rounded.total()).isEqualTo(Money.of(330_40, "EUR"));
    assertThat(rounded.lines()).last().isEqualTo(
        QuoteLine.of(LineKind.ROUNDING, "rounding", LineSource.PAYMENT_PROVIDER, 1, Money.of(40, "EUR")));
    // The host's price is what it was, whatever the version.
    world.ratePlans.save(world.ratePlans.find(id(1)).orElseThrow());
    assertThat(world.quotedStays.find(rounded.id(), Actors.CARA)).isInstanceOf(QuoteOutcome.Holds.class);
    assertThat(world.payouts.preview(Actors.host(), request(TWO)).guestPays()).isEqualTo(rounded.total());
  }

  @Test
  void shouldRefuseWhatCannotBePaid() {
    // given, when, then
    world.amounts.take("EUR", 1, 330_01, 500_00);
    assertThat(refusalOf(() -> world.quotes.quote(guest(), KEY, request(TWO))))
        .isEqualTo(new TotalTooLow(Money.of(330_00, "EUR"), Money.of(330_01, "EUR")));
    world.amounts.take("EUR", 1, 50, 329_99);
    assertThat(refusalOf(() -> world.quotes.quote(guest(), KEY, request(TWO))))
        .isEqualTo(new TotalTooHigh(Money.of(330_00, "EUR"), Money.of(329_99, "EUR")));
    world.amounts.takeNothing("EUR");
    assertThat(refusalOf(() -> world.quotes.quote(guest(), KEY, request(TWO))))
        .isEqualTo(new CurrencyNotPayable("EUR"));
  }

  @Test
  void shouldRefuseClosedNights() {
    // given
    world.calendars.take(id(1), StayDates.of("2027-07-03", "2027-07-08"));
    // when
    var refusal = refusalOf(() -> world.quotes.quote(guest(), KEY, request(TWO)));
    // then
    assertThat(refusal).isEqualTo(new NightsTaken(List.of(LocalDate.parse("2027-07-03"))));
  }

  @ParameterizedTest
  @EnumSource(value = ListingStatus.class, names = {"SNOOZED", "DELISTED"})
  void shouldRefuseListingsOffTheMarket(ListingStatus status) {
    // given
    world.listings.change(id(1), it -> withStatus(it, status));
    // when, then
    assertThat(refusalOf(() -> world.quotes.quote(guest(), KEY, request(TWO))))
        .isEqualTo(new ListingNotBookable(id(1).toString()));
  }

  @Test
  void shouldNotKnowDraftsNorUnknownListings() {
    // given
    world.listings.change(id(1), it -> withStatus(it, ListingStatus.DRAFT));
    // when, then
    assertThat(refusalOf(() -> world.quotes.quote(guest(), KEY, request(TWO))))
        .isEqualTo(new NotFound("listing", id(1).toString()));
    assertThat(refusalOf(() -> world.quotes.quote(guest(), KEY, new RequestQuote(id(7), STAY, TWO))))
        .isEqualTo(new NotFound("listing", id(7).toString()));
  }

  @Test
  void shouldRefuseListingsWithoutAPrice() {
    // given
    world.listings.add(flat(2));
    // when, then
    assertThat(refusalOf(() -> world.quotes.quote(guest(), KEY, new RequestQuote(id(2), STAY, TWO))))
        .isEqualTo(new ListingNotBookable(id(2).toString()));
  }

  private static RequestQuote request(Party party) {
    return new RequestQuote(id(1), STAY, party);
  }

  private static Refusal refusalOf(ThrowingCallable action) {
    return catchThrowableOfType(Refused.class, action).refusal();
  }
}
