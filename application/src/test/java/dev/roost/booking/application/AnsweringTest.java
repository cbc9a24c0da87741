package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.DeclineBooking;
import dev.roost.booking.contract.BookingAgreed;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingDeclined;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.BookingWithdrawn;
import dev.roost.listing.contract.HostRight;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.booking.FakeCalendar.Kind;
import roosttest.identity.Actors;

class AnsweringTest {
  private final Desk desk = new Desk();
  private BookingView request = desk.booked(LOFT);

  @BeforeEach
  void forgetTheRequestsOwnEvent() {
    desk.published.clear();
  }

  @Test
  void shouldReserveTheNightsWhenTheHostAccepts() {
    // when
    var accepted = desk.host.accept(Actors.host(), request.id(), 1);
    // then
    assertThat(accepted.status()).isEqualTo(BookingStatus.CONFIRMED);
    assertThat(accepted.version()).isEqualTo(2);
    assertThat(nights()).isEqualTo(Kind.RESERVATION);
    assertThat(desk.published).containsExactly(new BookingAgreed(request.id(), LOFT, CARA, ANNA, MAY),
        new BookingConfirmed(request.id(), LOFT, CARA, ANNA, MAY));
    assertThat(desk.payments.wishes()).isEmpty();
    assertThat(desk.shared.get(Actors.guest(), request.id())).isEqualTo(accepted);
  }

  @Test
  void shouldFreeTheNightsWhenTheHostDeclines() {
    // when
    var declined = desk.host.decline(Actors.host(), new DeclineBooking(request.id(), 1, "We are painting."));
    // then
    assertThat(declined.status()).isEqualTo(BookingStatus.DECLINED);
    assertThat(declined.hostMessage()).isEqualTo("We are painting.");
    assertThat(declined.payment().due()).isEqualTo(Money.of(0, "EUR"));
    assertThat(desk.calendar.entries()).isEmpty();
    assertThat(desk.published).containsExactly(new BookingDeclined(request.id(), LOFT, CARA, ANNA, MAY));
  }

  @Test
  void shouldFreeTheNightsWhenTheGuestWithdraws() {
    // when
    var withdrawn = desk.guest.withdraw(Actors.guest(), request.id(), 1);
    // then
    assertThat(withdrawn.status()).isEqualTo(BookingStatus.WITHDRAWN);
    assertThat(desk.calendar.entries()).isEmpty();
    assertThat(desk.published).containsExactly(new BookingWithdrawn(request.id(), LOFT, CARA, ANNA, MAY));
  }

  @Test
  void shouldAnswerARetryWithTheBookingAsItIs() {
    // given
    var accepted = desk.host.accept(Actors.host(), request.id(), 1);
    desk.published.clear();
    // when
    var again = desk.host.accept(Actors.host(), request.id(), 1);
    // then
    assertThat(again).isEqualTo(accepted);
    assertThat(desk.published).isEmpty();
  }

  @Test
  void shouldRefuseAVersionThatIsStale() {
    // given
    desk.host.accept(Actors.host(), request.id(), 1);
    // then
    assertThat(refusalOf(() -> desk.guest.withdraw(Actors.guest(), request.id(), 1)))
        .isEqualTo(new VersionStale("booking", 2));
    assertThat(refusalOf(() -> desk.guest.withdraw(Actors.guest(), request.id(), 2)))
        .isEqualTo(new BookingStatusForbids("withdraw", BookingStatus.CONFIRMED));
  }

  @Test
  void shouldRefuseAnAnswerThatComesTooLate() {
    // given
    desk.clock.advance(Duration.ofHours(24));
    // then
    var tooLate = new ActionTooLate("accept", Desk.NOW.plus(Duration.ofHours(24)));
    assertThat(refusalOf(() -> desk.host.accept(Actors.host(), request.id(), 1))).isEqualTo(tooLate);
  }

  @Test
  void shouldRefuseToAcceptWhenTheCalendarSaysThatTheHoldIsGone() {
    // given
    desk.calendar.release(LOFT, request.id().value());
    // then
    var tooLate = new ActionTooLate("accept", Desk.NOW.plus(Duration.ofHours(24)));
    assertThat(refusalOf(() -> desk.host.accept(Actors.host(), request.id(), 1))).isEqualTo(tooLate);
    assertThat(desk.shared.get(Actors.host(), request.id()).status()).isEqualTo(BookingStatus.REQUESTED);
    assertThat(desk.published).isEmpty();
  }

  @Test
  void shouldLetCoHostsAnswerWhoMayManageBookings() {
    // given
    desk.listings.withCoHost(LOFT, BERT, HostRight.VIEW, HostRight.MANAGE_BOOKINGS);
    // when
    var accepted = desk.host.accept(Actors.host(BERT), request.id(), 1);
    // then
    assertThat(accepted.status()).isEqualTo(BookingStatus.CONFIRMED);
  }

  @Test
  void shouldNotLetCoHostsAnswerWhoMayOnlyLook() {
    // given
    desk.listings.withCoHost(LOFT, BERT, HostRight.VIEW);
    // then
    assertThat(refusalOf(() -> desk.host.accept(Actors.host(BERT), request.id(), 1)))
        .isEqualTo(new NotAllowed("accept"));
    assertThat(desk.shared.get(Actors.host(BERT), request.id())).isEqualTo(request);
  }

  @Test
  void shouldNotLetTheGuestAnswerNorTheHostWithdraw() {
    assertThat(refusalOf(() -> desk.host.accept(Actors.guest(), request.id(), 1))).isEqualTo(new NotAllowed("accept"));
    assertThat(refusalOf(() -> desk.guest.withdraw(Actors.host(), request.id(), 1)))
        .isEqualTo(new NotAllowed("withdraw"));
  }

  @Test
  void shouldNotBeKnownToStrangersNorToAdminsWhoWouldChangeIt() {
    // given
    var unknown = new NotFound("booking", request.id().toString());
    // then
    assertThat(refusalOf(() -> desk.shared.get(Actors.guest(BERT), request.id()))).isEqualTo(unknown);
    assertThat(refusalOf(() -> desk.host.accept(Actors.host(BERT), request.id(), 1))).isEqualTo(unknown);
    assertThat(refusalOf(() -> desk.shared.cancel(Actors.admin(), request.id(), 1))).isEqualTo(unknown);
    assertThat(desk.shared.get(Actors.admin(), request.id())).isEqualTo(request);
  }

  @Test
  void shouldNotNeedAnAnswerWhereItWasBookedInstantly() {
    // given
    request = desk.booked(CABIN);
    // then
    assertThat(refusalOf(() -> desk.host.decline(Actors.host(), new DeclineBooking(request.id(), 1, null))))
        .isEqualTo(new BookingStatusForbids("decline", BookingStatus.CONFIRMED));
  }

  private Kind nights() {
    return desk.calendar.entryOf(request.id().value()).orElseThrow().kind();
  }
}
