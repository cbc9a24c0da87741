package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.aKey;
import static dev.roost.booking.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.booking.AlterationFixture.LONGER;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.FROM_THREE_TO_ELEVEN;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;

import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.availability.spi.CalendarHolds.StayRequest;
import dev.roost.booking.api.AlterationView;
import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.api.AnswerAlteration;
import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.ProposeAlteration;
import dev.roost.booking.contract.AlterationAccepted;
import dev.roost.booking.contract.AlterationDeclined;
import dev.roost.booking.contract.AlterationExpired;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationLapsed;
import dev.roost.booking.contract.AlterationProposed;
import dev.roost.booking.contract.AlterationRefusal.AlterationOpen;
import dev.roost.booking.contract.AlterationRefusal.AlterationPriceChanged;
import dev.roost.booking.contract.AlterationRefusal.AlterationStatusForbids;
import dev.roost.booking.contract.AlterationRefusal.BookedInOtherCurrency;
import dev.roost.booking.contract.AlterationRefusal.DifferenceCannotBePaid;
import dev.roost.booking.contract.AlterationRefusal.NothingToAlter;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingAltered;
import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Side;
import dev.roost.booking.spi.AlterationSettlement.Settlement.NotPossible;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.PricingRefusal.NoNonRefundableRate;
import dev.roost.pricing.contract.PricingRefusal.PetsNotAllowed;
import dev.roost.pricing.contract.PricingRefusal.TooManyGuests;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.booking.FakeCalendar.Entry;
import roosttest.booking.FakeCalendar.Kind;
import roosttest.identity.Actors;

class AlteringTest {
  private static final Party TWO = Party.ofAdults(2);

  private final Desk desk = new Desk();
  private final BookingView booking = desk.booked(CABIN);

  @BeforeEach
  void forgetTheBookingsOwnEvent() {
    desk.published.clear();
  }

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
  void shouldSwapTheNightsWhenTheOtherSideAccepts() {
    // given
    var proposed = proposed(Actors.guest(), new StayDates(MAY.checkIn().plusDays(1), MAY.checkOut().plusDays(3)));
    desk.published.clear();
    // when
    var accepted = desk.altering.accept(Actors.host(), answer(proposed));
    // then
    assertThat(accepted.status()).isEqualTo(AlterationStatus.APPLIED);
    assertThat(accepted.version()).isEqualTo(2);
    assertThat(desk.calendar.entries()).extracting(Entry::nights, Entry::kind)
        .containsExactly(tuple(accepted.after().stay(), Kind.RESERVATION));
    var altered = desk.shared.get(Actors.guest(), booking.id());
    assertThat(altered.stay()).isEqualTo(accepted.after().stay());
    assertThat(altered.total()).isEqualTo(eur(540_00));
    assertThat(altered.version()).isEqualTo(booking.version() + 1);
    assertThat(desk.published).containsExactly(
        new AlterationAccepted(proposed.id(), booking.id(), CABIN, CARA, ANNA, eur(200_00)),
        new BookingAltered(proposed.id(), booking.id(), CABIN, CARA, ANNA, MAY, accepted.after().stay(),
            eur(200_00)));
  }

  @Test
  void shouldLetTheGuestAnswerWhatTheHostProposes() {
    // given
    var proposed = proposed(Actors.host(), LONGER);
    // then
    assertThat(refusalOf(() -> desk.altering.accept(Actors.host(), answer(proposed))))
        .isEqualTo(new NotAllowed("accept"));
    assertThat(refusalOf(() -> desk.altering.withdraw(Actors.guest(), answer(proposed))))
        .isEqualTo(new NotAllowed("withdraw"));
    assertThat(desk.altering.accept(Actors.guest(), answer(proposed)).status()).isEqualTo(AlterationStatus.APPLIED);
  }

  @Test
  void shouldNeedNoNightsForAnotherParty() {
    // given
    desk.calendar.refuse(new NightsTaken(List.of()));
    var proposed = proposed(Actors.guest(), MAY, Party.ofAdults(4));
    // when
    desk.altering.accept(Actors.host(), answer(proposed));
    // then
    assertThat(desk.shared.get(Actors.guest(), booking.id()).party()).isEqualTo(Party.ofAdults(4));
  }

  @Test
  void shouldFreeWhatItHeldWhenItIsDeclinedOrWithdrawn() {
    // given
    var first = proposed(Actors.guest(), LONGER);
    // when
    var declined = desk.altering.decline(Actors.host(),
        new AnswerAlteration(booking.id(), first.id(), 1, " Family comes. "));
    // then
    assertThat(declined.status()).isEqualTo(AlterationStatus.DECLINED);
    assertThat(declined.answer()).isEqualTo("Family comes.");
    assertThat(desk.calendar.entries()).extracting(Entry::nights).containsExactly(MAY);
    assertThat(desk.published).contains(new AlterationDeclined(first.id(), booking.id(), CABIN, CARA, ANNA));
    // given
    var second = proposed(Actors.guest(), LONGER);
    // when
    var withdrawn = desk.altering.withdraw(Actors.guest(), answer(second));
    // then
    assertThat(withdrawn.status()).isEqualTo(AlterationStatus.WITHDRAWN);
    assertThat(desk.calendar.entries()).extracting(Entry::nights).containsExactly(MAY);
  }

  @Test
  void shouldAnswerARetryWithTheAlterationAsItIs() {
    // given
    var proposed = proposed(Actors.guest(), LONGER);
    var accepted = desk.altering.accept(Actors.host(), answer(proposed));
    desk.published.clear();
    // then
    assertThat(desk.altering.accept(Actors.host(), answer(proposed))).isEqualTo(accepted);
    assertThat(desk.published).isEmpty();
    assertThat(refusalOf(() -> desk.altering.decline(Actors.host(), answer(proposed))))
        .isEqualTo(new VersionStale("alteration", 2));
    assertThat(refusalOf(() -> desk.altering.decline(Actors.host(),
        new AnswerAlteration(booking.id(), proposed.id(), 2))))
        .isEqualTo(new AlterationStatusForbids("decline", AlterationStatus.APPLIED));
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
  void shouldRefuseToAcceptADifferenceThatCannotBePaid() {
    // given: it was proposed while it could be
    var proposed = proposed(Actors.guest(), LONGER);
    desk.settlement = new NotPossible();
    desk.published.clear();
    // then
    assertThat(refusalOf(() -> desk.altering.accept(Actors.host(), answer(proposed))))
        .isEqualTo(new DifferenceCannotBePaid(eur(200_00)));
    assertThat(desk.altering.get(Actors.guest(), booking.id(), proposed.id()).status())
        .isEqualTo(AlterationStatus.PROPOSED);
    assertThat(desk.shared.get(Actors.guest(), booking.id())).isEqualTo(booking);
    assertThat(desk.published).isEmpty();
    // and it can still be declined
    assertThat(desk.altering.decline(Actors.host(), answer(proposed)).status()).isEqualTo(AlterationStatus.DECLINED);
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
  void shouldRefuseToAcceptWhatIsTakenMeanwhile() {
    // given: the hold is gone, and somebody else has the night
    var proposed = proposed(Actors.guest(), LONGER);
    desk.calendar.dropHolds(CABIN, booking.id().value());
    desk.calendar.reserve(someoneElse(night("2027-05-18")));
    // then
    assertThat(refusalOf(() -> desk.altering.accept(Actors.host(), answer(proposed))))
        .isEqualTo(new NightsTaken(List.of(LocalDate.parse("2027-05-18"))));
    assertThat(desk.shared.get(Actors.guest(), booking.id()).stay()).isEqualTo(MAY);
  }

  @Test
  void shouldRefuseAnAnswerThatComesTooLate() {
    // given
    var proposed = proposed(Actors.guest(), LONGER);
    desk.clock.set(proposed.answerBy());
    // then
    assertThat(refusalOf(() -> desk.altering.accept(Actors.host(), answer(proposed))))
        .isEqualTo(new ActionTooLate("accept", proposed.answerBy()));
  }

  @Test
  void shouldExpireByTheClock() {
    // given
    var proposed = proposed(Actors.guest(), LONGER);
    var clock = Actor.system("alteration timers");
    desk.clock.set(proposed.answerBy().minusMillis(1));
    assertThat(desk.alterationTimers.advanceDue(clock, 10)).isZero();
    desk.published.clear();
    // when
    desk.clock.set(proposed.answerBy());
    // then
    assertThat(desk.alterationTimers.advanceDue(clock, 10)).isEqualTo(1);
    assertThat(desk.alterationTimers.advanceDue(clock, 10)).isZero();
    assertThat(desk.published).containsExactly(
        new AlterationExpired(proposed.id(), booking.id(), CABIN, CARA, ANNA));
    assertThat(desk.calendar.entries()).extracting(Entry::nights).containsExactly(MAY);
    assertThat(refusalOf(() -> desk.alterationTimers.advanceDue(Actors.admin(), 10)))
        .isEqualTo(new NotAllowed("advance alterations"));
  }

  @Test
  void shouldLeaveOneToWhoeverHasItsBookingLocked() {
    // given
    var proposed = proposed(Actors.guest(), LONGER);
    desk.clock.set(proposed.answerBy());
    desk.stored.lockElsewhere(booking.id());
    // then
    assertThat(desk.alterationTimers.advanceDue(Actor.system("alteration timers"), 10)).isZero();
  }

  @Test
  void shouldLapseWithItsBooking() {
    // given
    var proposed = proposed(Actors.guest(), LONGER);
    desk.published.clear();
    // when
    desk.shared.cancel(Actors.host(), booking.id(), 1);
    // then: the nights that it held are free, only those of the stay stay blocked
    assertThat(desk.published).hasSize(2).hasAtLeastOneElementOfType(BookingCancelled.class)
        .contains(new AlterationLapsed(proposed.id(), booking.id(), CABIN, CARA, ANNA));
    assertThat(desk.calendar.entries()).extracting(Entry::nights, Entry::kind).containsExactly(tuple(MAY, Kind.BLOCK));
    assertThat(refusalOf(() -> desk.altering.accept(Actors.host(),
        new AnswerAlteration(booking.id(), proposed.id(), 2))))
        .isEqualTo(new BookingStatusForbids("accept", BookingStatus.CANCELLED_BY_HOST));
    assertThat(refusalOf(() -> proposed(Actors.guest(), LONGER)))
        .isEqualTo(new BookingStatusForbids("propose", BookingStatus.CANCELLED_BY_HOST));
  }

  @Test
  void shouldEndWhenTheNightsItHeldWentToSomebodyElse() {
    // given
    var proposed = proposed(Actors.guest(), LONGER);
    desk.clock.set(proposed.answerBy().minusMillis(5));
    // when
    desk.endedHolds.ended(List.of(booking.id().value()));
    // then
    assertThat(desk.altering.get(Actors.guest(), booking.id(), proposed.id()).status())
        .isEqualTo(AlterationStatus.EXPIRED);
    assertThat(desk.storedAs(booking).status()).isEqualTo(BookingStatus.CONFIRMED);
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

  private AlterationView proposed(Actor by, StayDates stay) {
    return proposed(by, stay, TWO);
  }

  private AlterationView proposed(Actor by, StayDates stay, Party party) {
    return propose(by, stay, party, 40_00 + 100_00L * stay.count());
  }

  private AlterationView propose(Actor by, StayDates stay, Party party, long total) {
    return desk.altering.propose(by, aKey(),
        new ProposeAlteration(booking.id(), new AlterationWish(stay, party), eur(total), null)).answer();
  }

  private AnswerAlteration answer(AlterationView alteration) {
    return new AnswerAlteration(booking.id(), alteration.id(), alteration.version());
  }

  private AlterationId onlyOne() {
    return desk.alterations.all().findFirst().orElseThrow().id();
  }

  private static StayRequest someoneElse(StayDates nights) {
    var times = FROM_THREE_TO_ELEVEN;
    return new StayRequest(CABIN, nights, UUID.randomUUID(), times.zone(),
        times.checkInTime());
  }

  private static StayDates night(String date) {
    var night = LocalDate.parse(date);
    return new StayDates(night, night.plusDays(1));
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }
}
