package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.NOW;
import static dev.roost.booking.application.Desk.aKey;
import static dev.roost.booking.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.booking.BookingFixture.priceFor;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;

import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.availability.contract.StayRefusal.StayTooShort;
import dev.roost.booking.api.BookingView.PaymentMethod;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingRefusal.OwnListing;
import dev.roost.booking.contract.BookingRequested;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.Party;
import dev.roost.platform.IdempotencyRefusal.IdempotencyKeyReused;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.PricingRefusal.ListingNotBookable;
import dev.roost.pricing.contract.PricingRefusal.PetsNotAllowed;
import dev.roost.pricing.contract.PricingRefusal.PriceChanged;
import dev.roost.pricing.contract.PricingRefusal.QuoteExpired;
import dev.roost.pricing.contract.PricingRefusal.TooManyGuests;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import roosttest.booking.FakeCalendar.Kind;
import roosttest.identity.Actors;

class RequestingTest {
  private final Desk desk = new Desk();

  @Test
  void shouldHoldTheNightsUntilTheHostAnswers() {
    // when
    var booked = desk.guest
        .request(Actors.guest(), aKey(), new RequestBooking(desk.aQuoteFor(LOFT), " Is there a cot? ")).answer();
    // then
    var answerBy = NOW.plus(Duration.ofHours(24));
    assertThat(booked.status()).isEqualTo(BookingStatus.REQUESTED);
    assertThat(booked.answerBy()).isEqualTo(answerBy);
    assertThat(booked.guestMessage()).isEqualTo("Is there a cot?");
    assertThat(desk.calendar.entryOf(booked.id().value())).hasValueSatisfying(entry -> {
      assertThat(entry.kind()).isEqualTo(Kind.HOLD);
      assertThat(entry.nights()).isEqualTo(MAY);
      assertThat(entry.until()).isEqualTo(answerBy);
    });
    assertThat(desk.published)
        .containsExactly(new BookingRequested(booked.id(), LOFT, CARA, ANNA, MAY, answerBy));
  }

  @Test
  void shouldReserveTheNightsAtOnceWhereTheListingIsBookedInstantly() {
    // when
    var booked = desk.booked(CABIN);
    // then
    assertThat(booked.status()).isEqualTo(BookingStatus.CONFIRMED);
    assertThat(booked.answerBy()).isNull();
    assertThat(desk.calendar.entryOf(booked.id().value())).hasValueSatisfying(
        entry -> assertThat(entry.kind()).isEqualTo(Kind.RESERVATION));
    assertThat(desk.published).containsExactly(new BookingConfirmed(booked.id(), CABIN, CARA, ANNA, MAY));
  }

  @Test
  void shouldFreezeWhatWasAgreed() {
    // when
    var booked = desk.booked(LOFT);
    // then
    assertThat(booked.version()).isEqualTo(1);
    assertThat(booked.total()).isEqualTo(priceFor(3).total());
    assertThat(booked.lines()).isEqualTo(priceFor(3).lines());
    assertThat(booked.policy()).isEqualTo(CancellationPolicy.MODERATE);
    assertThat(booked.zone()).hasToString("Europe/Berlin");
    assertThat(booked.startsAt()).isEqualTo(Instant.parse("2027-05-14T13:00:00Z"));
    assertThat(booked.endsAt()).isEqualTo(Instant.parse("2027-05-17T09:00:00Z"));
    assertThat(booked.payment().method()).isEqualTo(PaymentMethod.PAY_AT_PROPERTY);
    assertThat(booked.payment().due()).isEqualTo(priceFor(3).total());
    assertThat(desk.shared.get(Actors.guest(), booked.id())).isEqualTo(booked);
  }

  @Test
  void shouldAnswerARetryWithoutBookingAgain() {
    // given
    var key = aKey();
    var command = new RequestBooking(desk.aQuoteFor(LOFT), null);
    // when
    var first = desk.guest.request(Actors.guest(), key, command);
    var second = desk.guest.request(Actors.guest(), key, command);
    // then
    assertThat(first.replayed()).isFalse();
    assertThat(second.replayed()).isTrue();
    assertThat(second.answer()).isEqualTo(first.answer());
    assertThat(desk.stored.all()).hasSize(1);
  }

  @Test
  void shouldRefuseAKeyThatWasUsedForSomethingElse() {
    // given
    var key = aKey();
    desk.guest.request(Actors.guest(), key, new RequestBooking(desk.aQuoteFor(LOFT), null));
    // then
    var other = new RequestBooking(desk.aQuoteFor(CABIN), null);
    assertThat(refusalOf(() -> desk.guest.request(Actors.guest(), key, other)))
        .isInstanceOf(IdempotencyKeyReused.class);
  }

  @Test
  void shouldMeetItsOwnNightsWhenAQuoteIsBookedTwice() {
    // given
    var quote = desk.aQuoteFor(LOFT);
    desk.guest.request(Actors.guest(), aKey(), new RequestBooking(quote, null));
    // then
    assertThat(requestRefused(quote)).isEqualTo(new NightsTaken(MAY.nights().toList()));
  }

  @Test
  void shouldPassOnWhyTheCalendarDoesNotTakeTheStay() {
    // given
    var quote = desk.aQuoteFor(LOFT);
    desk.calendar.refuse(new StayTooShort(5));
    // then
    assertThat(requestRefused(quote)).isEqualTo(new StayTooShort(5));
    assertThat(desk.stored.all()).isEmpty();
    assertThat(desk.published).isEmpty();
  }

  @Test
  void shouldRefuseAQuoteThatIsOver() {
    // given
    var quote = desk.aQuoteFor(LOFT);
    desk.quotes.expire(quote, NOW);
    // then
    assertThat(requestRefused(quote)).isEqualTo(new QuoteExpired(quote, NOW));
  }

  @Test
  void shouldOfferANewQuoteWhenThePriceMoved() {
    // given
    var quote = desk.aQuoteFor(LOFT);
    desk.quotes.movePrice(quote);
    // when
    var refusal = requestRefused(quote);
    // then
    assertThat(refusal).isInstanceOfSatisfying(PriceChanged.class, changed -> {
      assertThat(changed.quote()).isEqualTo(quote);
      assertThat(changed.quoted()).isEqualTo(priceFor(3).total());
      assertThat(desk.quotes.holds(changed.newQuote(), CARA)).isTrue();
    });
    assertThat(desk.calendar.entries()).isEmpty();
  }

  @Test
  void shouldNotKnowQuotesOfOthers() {
    // given
    var quote = desk.quotes.quoted(BERT, LOFT, MAY);
    // then
    assertThat(requestRefused(quote)).isEqualTo(new NotFound("quote", quote.toString()));
  }

  @ParameterizedTest
  @EnumSource(value = ListingStatus.class, names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
  void shouldRefuseAListingThatIsOffTheMarket(ListingStatus status) {
    // given
    desk.listings.with(LOFT, status);
    // then
    assertThat(requestRefused(desk.aQuoteFor(LOFT))).isEqualTo(new ListingNotBookable(LOFT.toString()));
  }

  @Test
  void shouldRefuseAListingThatIsGone() {
    // given
    var gone = new ListingId(UUID.randomUUID());
    // then
    assertThat(requestRefused(desk.aQuoteFor(gone))).isEqualTo(new ListingNotBookable(gone.toString()));
  }

  @Test
  void shouldRefuseHostsOfTheListing() {
    // given
    desk.listings.withCoHost(LOFT, BERT, HostRight.VIEW, HostRight.MANAGE_BOOKINGS);
    var annas = new RequestBooking(desk.quotes.quoted(ANNA, LOFT, MAY), null);
    var berts = new RequestBooking(desk.quotes.quoted(BERT, LOFT, MAY), null);
    // then
    assertThat(refusalOf(() -> desk.guest.request(Actors.host(), aKey(), annas))).isEqualTo(new OwnListing(LOFT));
    assertThat(refusalOf(() -> desk.guest.request(Actors.guest(BERT), aKey(), berts)))
        .isEqualTo(new OwnListing(LOFT));
  }

  @Test
  void shouldRefuseAPartyThatTheListingNoLongerTakes() {
    // given
    var crowd = desk.quotes.quoted(CARA, LOFT, MAY, Party.ofAdults(5));
    var withDog = desk.quotes.quoted(CARA, LOFT, MAY, new Party(2, 0, 0, 1));
    // then
    assertThat(requestRefused(crowd)).isEqualTo(new TooManyGuests(5, 4));
    assertThat(requestRefused(withDog)).isEqualTo(new PetsNotAllowed());
  }

  @Test
  void shouldRefuseMessagesThatAreTooLong() {
    // given
    var quote = desk.aQuoteFor(LOFT);
    // then
    assertThat(refusalOf(() -> new RequestBooking(quote, "x".repeat(2_001)))).isInstanceOf(InvalidField.class);
    assertThat(new RequestBooking(quote, "x".repeat(2_000)).message()).hasSize(2_000);
    assertThat(new RequestBooking(quote, " \n ").message()).isNull();
  }

  @Test
  void shouldAskForAUserWithTheRightScope() {
    // given
    var command = new RequestBooking(desk.aQuoteFor(LOFT), null);
    var reader = Actors.integration(CARA, Scope.BOOKINGS_READ);
    // then
    assertThat(refusalOf(() -> desk.guest.request(Actor.anonymous(), aKey(), command)))
        .isEqualTo(new NotLoggedIn());
    assertThat(refusalOf(() -> desk.guest.request(reader, aKey(), command)))
        .isEqualTo(new ScopeMissing(Scope.BOOKINGS_WRITE));
  }

  private Refusal requestRefused(QuoteId quote) {
    return refusalOf(() -> desk.guest.request(Actors.guest(), aKey(), new RequestBooking(quote, null)));
  }
}
