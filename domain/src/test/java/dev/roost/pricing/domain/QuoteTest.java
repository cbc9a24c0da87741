package dev.roost.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.pricing.RateFixture.rates;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.LineSource;
import dev.roost.pricing.contract.PricingRefusal.NoNonRefundableRate;
import dev.roost.pricing.contract.PricingRefusal.PetsNotAllowed;
import dev.roost.pricing.contract.PricingRefusal.TooManyGuests;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.domain.Quote.Making;
import dev.roost.pricing.domain.StayPrice.HostShare;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.pricing.LevyFixture;
import roosttest.pricing.RateFixture;

class QuoteTest {

  private static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");
  private static final Making MAKING = new Making(NOON, LocalDate.parse("2027-05-02"), Duration.ofMinutes(30),
      LevyFixture.untaxed());
  private static final Quote.Request REQUEST = new Quote.Request(new ListingId(new UUID(0, 1)),
      StayDates.of("2027-07-01", "2027-07-04"), Party.ofAdults(2), false);
  private static final Quote.Request NON_REFUNDABLE = new Quote.Request(REQUEST.listing(), REQUEST.stay(),
      REQUEST.party(), true);

  @Test
  void shouldHoldForItsTime() {
    // given
    var quote = quoteBy(rates(), 4);
    // when, then
    assertThat(quote.expiresAt()).isEqualTo(NOON.plus(Duration.ofMinutes(30)));
    assertThat(quote.isOver(quote.expiresAt().minusNanos(1))).isFalse();
    assertThat(quote.isOver(quote.expiresAt())).isTrue();
  }

  @Test
  void shouldSayWhatItWasAskedFor() {
    assertThat(quoteBy(rates(), 4).request()).isEqualTo(REQUEST);
  }

  @Test
  void shouldFreezeThePolicy() {
    // given
    var rates = rates().policy(CancellationPolicy.MODERATE).nonRefundable("10");
    // when
    var refundable = quoteBy(rates, REQUEST);
    var nonRefundable = quoteBy(rates, NON_REFUNDABLE);
    // then
    assertThat(refundable.cancellation()).isEqualTo(CancellationPolicy.MODERATE);
    assertThat(nonRefundable.cancellation()).isEqualTo(CancellationPolicy.NON_REFUNDABLE);
    assertThat(nonRefundable.request()).isEqualTo(NON_REFUNDABLE);
    assertThat(nonRefundable.stillCosts(rates.build())).isTrue();
    assertThat(nonRefundable.stillCosts(rates().nonRefundable("11").build())).isFalse();
    assertThat(nonRefundable.stillCosts(rates().build())).isFalse();
  }

  @Test
  void shouldHaveNoNonRefundableRateUnlessTheHostOffersOne() {
    assertThat(catchThrowableOfType(Refused.class, () -> quoteBy(rates(), NON_REFUNDABLE)).refusal())
        .isEqualTo(new NoNonRefundableRate(3));
  }

  @Test
  void shouldStandWhileOtherPricesMove() {
    // given
    var quote = quoteBy(rates(), 4);
    var otherNights = rates().date("2027-07-04", "2027-07-05", 500_00).build();
    // when, then
    assertThat(quote.stillCosts(otherNights)).isTrue();
  }

  @Test
  void shouldFallWhenTheTotalMoves() {
    // given
    var quote = quoteBy(rates(), 4);
    var dearer = rates().date("2027-07-03", "2027-07-04", 500_00).build();
    // when, then
    assertThat(quote.stillCosts(dearer)).isFalse();
  }

  @Test
  void shouldKnowWhetherItsPricesWereTouched() {
    // given
    var quote = quoteBy(rates(), 4);
    // when, then
    assertThat(new Quotes.Standing(quote, 4).pricesAreUntouched()).isTrue();
    assertThat(new Quotes.Standing(quote, 5).pricesAreUntouched()).isFalse();
  }

  @Test
  void shouldCostWhatItDidOnTheDayItWasMade() {
    // given an offer that ended at the listing's midnight after the quote was made
    var rates = rates().newListing("20", "2027-05-03");
    // when
    var quote = quoteBy(rates, 1);
    // then
    assertThat(quote.price().total()).isEqualTo(Money.of(240_00, "EUR"));
    assertThat(quote.bookedOn()).isEqualTo("2027-05-02");
    assertThat(quote.stillCosts(rates.build())).isTrue();
    assertThat(quote.stillCosts(rates().newListing("20", "2027-05-02").build())).isFalse();
  }

  @Test
  void shouldFreezeServiceFeeAndTaxes() {
    // given
    var levies = new Levies(LevyFixture.split("3", "14"), List.of(LevyFixture.percentage("10").tax(1)));
    var making = new Making(NOON, LocalDate.parse("2027-05-02"), Duration.ofMinutes(30), levies);
    // when
    var quote = Quote.make(new QuoteId(new UUID(0, 7)), new UserId(new UUID(0, 9)), REQUEST,
        new VersionedRates(rates().build(), 1), making);
    // then
    assertThat(quote.price().total()).isEqualTo(Money.of(372_00, "EUR"));
    assertThat(quote.stillCosts(rates().build())).isTrue();
    assertThat(quote.stillCosts(rates().base(100_01).build())).isFalse();
  }

  @Test
  void shouldNotBeAskedForYears() {
    // given
    var checkIn = REQUEST.stay().checkIn();
    // when
    var refused = catchThrowableOfType(Refused.class, () -> new Quote.Request(REQUEST.listing(),
        StayDates.of(checkIn, checkIn.plusDays(731)), REQUEST.party(), false));
    // then
    assertThat(refused.refusal()).isEqualTo(new InvalidField("checkOut", "must be at most 730 nights after check-in"));
    assertThat(new Quote.Request(REQUEST.listing(), StayDates.of(checkIn, checkIn.plusDays(730)), REQUEST.party(),
        false).stay().count()).isEqualTo(730);
  }

  @Test
  void shouldNotTakeMoreGuestsThanTheHouse() {
    // given
    var house = new HouseLimits(3, false);
    // when
    house.mustTake(new Party(2, 1, 2, 0));
    var tooMany = catchThrowableOfType(Refused.class, () -> house.mustTake(new Party(2, 2, 0, 0)));
    var pets = catchThrowableOfType(Refused.class, () -> house.mustTake(new Party(2, 0, 0, 1)));
    // then
    assertThat(tooMany.refusal()).isEqualTo(new TooManyGuests(4, 3));
    assertThat(pets.refusal()).isEqualTo(new PetsNotAllowed());
    new HouseLimits(2, true).mustTake(new Party(2, 0, 0, 2));
  }

  @Test
  void shouldNotTakeLinesThatDoNotAddUp() {
    // given
    var line = QuoteLine.of(LineKind.NIGHTS, "base price", 3, Money.of(100_00, "EUR"));
    // when, then
    var nothing = Money.of(0, "EUR");
    assertThatThrownBy(() -> new HostPrice(List.of(line), Money.of(300_01, "EUR"), nothing))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StayPrice(List.of(line), Money.of(300_01, "EUR"), List.of(),
        new HostShare(1, nothing, Money.of(300_00, "EUR")))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
        () -> new QuoteLine(LineKind.NIGHTS, "base price", LineSource.RATE_PLAN, 3, Money.of(100_00, "EUR"),
            Money.of(299_99, "EUR")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Quote quoteBy(RateFixture rates, Quote.Request request) {
    return Quote.make(new QuoteId(new UUID(0, 7)), new UserId(new UUID(0, 9)), request,
        new VersionedRates(rates.build(), 1), MAKING);
  }

  private static Quote quoteBy(RateFixture rates, long version) {
    return Quote.make(new QuoteId(new UUID(0, 7)), new UserId(new UUID(0, 9)), REQUEST,
        new VersionedRates(rates.build(), version), MAKING);
  }
}
