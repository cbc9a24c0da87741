package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.booking.AlterationFixture.LONGER;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.booking.api.AnswerAlteration;
import dev.roost.booking.contract.AlterationAccepted;
import dev.roost.booking.contract.AlterationDeclined;
import dev.roost.booking.contract.AlterationExpired;
import dev.roost.booking.contract.AlterationLapsed;
import dev.roost.booking.contract.AlterationRefusal.AlterationStatusForbids;
import dev.roost.booking.contract.AlterationRefusal.DifferenceCannotBePaid;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingAltered;
import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.spi.AlterationSettlement.Settlement.NotPossible;
import dev.roost.listing.contract.Party;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roosttest.booking.FakeCalendar.Entry;
import roosttest.booking.FakeCalendar.Kind;
import roosttest.identity.Actors;

/** What becomes of a proposal: accepted, declined, withdrawn, expired, overtaken. */
class AnsweringAlterationsTest extends AlterationCase {

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
}
