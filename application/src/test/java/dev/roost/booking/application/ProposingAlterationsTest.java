package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.aKey;
import static dev.roost.booking.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.booking.AlterationFixture.LONGER;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;

import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.api.ProposeAlteration;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationProposed;
import dev.roost.booking.contract.AlterationRefusal.AlterationOpen;
import dev.roost.booking.contract.AlterationRefusal.AlterationPriceChanged;
import dev.roost.booking.contract.AlterationRefusal.BookedInOtherCurrency;
import dev.roost.booking.contract.AlterationRefusal.DifferenceCannotBePaid;
import dev.roost.booking.contract.AlterationRefusal.NothingToAlter;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Side;
import dev.roost.booking.spi.AlterationSettlement.Settlement.NotPossible;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.PricingRefusal.NoNonRefundableRate;
import dev.roost.pricing.contract.PricingRefusal.PetsNotAllowed;
import dev.roost.pricing.contract.PricingRefusal.TooManyGuests;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.booking.FakeCalendar.Entry;
import roosttest.booking.FakeCalendar.Kind;
import roosttest.identity.Actors;

/** What one side of a booking proposes, and what is refused at once. */
class ProposingAlterationsTest extends AlterationCase {

  @Test
  void shouldTellWhatItWouldComeToAndWriteNothing() {
    // given
    desk.prices.cost(Money.of(130_00, "EUR"));
    // when
    var forHost = desk.altering.preview(Actors.host(), booking.id(), new AlterationWish(LONGER, TWO));
    // then: nights that are kept cost what they did
    assertThat(forHost.before().total()).isEqualTo(eur(340_00));
    assertThat(forHost.after().total()).isEqualTo(eur(600_00));
    assertThat(forHost.difference()).isEqualTo(eur(260_00));
    assertThat(forHost.payoutDifference()).isEqualTo(eur(260_00));
    assertThat(forHost.answerBy()).isEqualTo(Desk.NOW.plus(Duration.ofHours(24)));
    assertThat(desk.alterations.all()).isEmpty();
    assertThat(desk.calendar.entries()).hasSize(1);
    assertThat(desk.published).isEmpty();
  }

  @Test
  void shouldShowTheHostsPayoutToEverybodyButTheGuest() {
    // given
    var wish = new AlterationWish(LONGER, TWO);
    // then
    var forGuest = desk.altering.preview(Actors.guest(), booking.id(), wish);
    assertThat(forGuest.payoutDifference()).isNull();
    assertThat(forGuest.before().payout()).isNull();
    assertThat(forGuest.after().payout()).isNull();
    assertThat(desk.altering.preview(Actors.admin(), booking.id(), wish).payoutDifference()).isEqualTo(eur(200_00));
    assertThat(proposed(Actors.guest(), LONGER).payoutDifference()).isNull();
    var alteration = onlyOne();
    assertThat(desk.altering.get(Actors.guest(), booking.id(), alteration).payoutDifference()).isNull();
    assertThat(desk.altering.get(Actors.host(), booking.id(), alteration).payoutDifference()).isEqualTo(eur(200_00));
  }

  @Test
  void shouldAskForThePriceAsItWasBooked() {
    // when
    desk.altering.preview(Actors.guest(), booking.id(), new AlterationWish(LONGER, TWO));
    // then
    assertThat(desk.prices.asked()).satisfies(asked -> {
      assertThat(asked.bookedOn()).isEqualTo(LocalDate.parse("2027-05-01"));
      assertThat(asked.booked()).containsOnlyKeys(MAY.nights().toList());
      assertThat(asked.booked().values()).containsOnly(eur(100_00));
      assertThat(asked.nonRefundable()).isFalse();
    });
  }

  @Test
  void shouldHoldTheNightsThatAProposalAdds() {
    // when
    var proposed = proposed(Actors.guest(), LONGER);
    // then
    assertThat(proposed.status()).isEqualTo(AlterationStatus.PROPOSED);
    assertThat(proposed.version()).isEqualTo(1);
    assertThat(proposed.difference()).isEqualTo(eur(200_00));
    assertThat(desk.calendar.entries()).extracting(Entry::nights, Entry::kind).containsExactly(
        tuple(MAY, Kind.RESERVATION), tuple(night("2027-05-17"), Kind.HOLD), tuple(night("2027-05-18"), Kind.HOLD));
    assertThat(desk.published).containsExactly(new AlterationProposed(proposed.id(), booking.id(), CABIN, CARA, ANNA,
        Side.GUEST, proposed.answerBy()));
    assertThat(desk.shared.get(Actors.guest(), booking.id())).isEqualTo(booking);
  }

  @Test
  void shouldProposeOnceUnderOneKey() {
    // given
    var key = aKey();
    var command = new ProposeAlteration(booking.id(), new AlterationWish(LONGER, TWO), eur(540_00), null);
    // when
    var first = desk.altering.propose(Actors.guest(), key, command);
    var again = desk.altering.propose(Actors.guest(), key, command);
    // then
    assertThat(again.replayed()).isTrue();
    assertThat(again.answer()).isEqualTo(first.answer());
  }

  @Test
  void shouldHaveOneOpenAlterationAtATime() {
    // given
    var open = proposed(Actors.guest(), LONGER);
    // then
    assertThat(refusalOf(() -> proposed(Actors.host(), LONGER))).isEqualTo(new AlterationOpen(open.id()));
    // when: its time is over, although the clock has not come by
    desk.clock.set(open.answerBy());
    var next = proposed(Actors.host(), LONGER);
    // then
    assertThat(desk.altering.get(Actors.guest(), booking.id(), open.id()).status())
        .isEqualTo(AlterationStatus.EXPIRED);
    assertThat(next.status()).isEqualTo(AlterationStatus.PROPOSED);
  }

  @Test
  void shouldRefuseAPriceThatTheProposerWasNotTold() {
    // given
    desk.prices.cost(eur(110_00));
    // then
    assertThat(refusalOf(() -> propose(Actors.guest(), LONGER, TWO, 540_00)))
        .isEqualTo(new AlterationPriceChanged(eur(540_00), eur(560_00)));
    assertThat(desk.calendar.entries()).hasSize(1);
  }

  @Test
  void shouldRefuseWhatTheHouseDoesNotTake() {
    assertThat(refusalOf(() -> propose(Actors.guest(), MAY, Party.ofAdults(5), 340_00)))
        .isEqualTo(new TooManyGuests(5, 4));
    assertThat(refusalOf(() -> propose(Actors.guest(), MAY, new Party(2, 0, 0, 1), 340_00)))
        .isEqualTo(new PetsNotAllowed());
    assertThat(refusalOf(() -> propose(Actors.guest(), MAY, TWO, 340_00))).isEqualTo(new NothingToAlter());
  }

  @Test
  void shouldRefuseWhatHasNoPrice() {
    // given
    desk.prices.cost(Money.of(100_00, "USD"));
    assertThat(refusalOf(() -> proposed(Actors.guest(), LONGER))).isEqualTo(new BookedInOtherCurrency("EUR", "USD"));
    // when
    desk.prices.refuse(new NoNonRefundableRate(5));
    // then
    assertThat(refusalOf(() -> proposed(Actors.guest(), LONGER))).isEqualTo(new NoNonRefundableRate(5));
  }

  @Test
  void shouldRefuseADifferenceThatCannotBePaid() {
    // given
    var proposed = proposed(Actors.guest(), LONGER);
    desk.altering.withdraw(Actors.guest(), answer(proposed));
    desk.settlement = new NotPossible();
    desk.published.clear();
    // then
    assertThat(refusalOf(() -> desk.altering.preview(Actors.guest(), booking.id(), new AlterationWish(LONGER, TWO))))
        .isEqualTo(new DifferenceCannotBePaid(eur(200_00)));
    assertThat(refusalOf(() -> propose(Actors.guest(), LONGER, TWO, 540_00)))
        .isEqualTo(new DifferenceCannotBePaid(eur(200_00)));
    assertThat(desk.alterations.all()).hasSize(1);
    assertThat(desk.calendar.entries()).extracting(Entry::nights).containsExactly(MAY);
    assertThat(desk.published).isEmpty();
  }

  @Test
  void shouldRefuseNightsOfOthers() {
    // given
    var taken = new NightsTaken(List.of(LocalDate.parse("2027-05-18")));
    desk.calendar.reserve(someoneElse(night("2027-05-18")));
    // then
    assertThat(refusalOf(() -> desk.altering.preview(Actors.guest(), booking.id(), new AlterationWish(LONGER, TWO))))
        .isEqualTo(taken);
    assertThat(refusalOf(() -> proposed(Actors.guest(), LONGER))).isEqualTo(taken);
    assertThat(desk.alterations.all()).isEmpty();
  }

  @Test
  void shouldBeForGuestAndHostsOnly() {
    // given
    var proposed = proposed(Actors.guest(), LONGER);
    desk.listings.withCoHost(CABIN, BERT, HostRight.VIEW);
    var unknown = new NotFound("booking", booking.id().toString());
    // then
    assertThat(desk.altering.get(Actors.host(BERT), booking.id(), proposed.id()).id()).isEqualTo(proposed.id());
    assertThat(refusalOf(() -> desk.altering.accept(Actors.host(BERT), answer(proposed))))
        .isEqualTo(new NotAllowed("accept"));
    assertThat(refusalOf(() -> propose(Actors.host(BERT), LONGER, TWO, 540_00)))
        .isEqualTo(new NotAllowed("propose"));
    assertThat(desk.altering.list(Actors.admin(), booking.id(), new PageRequest(null, 10)).items()).hasSize(1);
    assertThat(refusalOf(() -> desk.altering.accept(Actors.admin(), answer(proposed)))).isEqualTo(unknown);
    assertThat(refusalOf(() -> desk.altering.get(Actors.guest(ANNA), new BookingId(new UUID(0, 1)), proposed.id())))
        .isInstanceOf(NotFound.class);
    assertThat(refusalOf(() -> desk.altering.get(Actors.guest(), booking.id(), new AlterationId(new UUID(0, 9)))))
        .isEqualTo(new NotFound("alteration", new UUID(0, 9).toString()));
  }
}
