package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.refusalOf;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.BookingRefusal.ActionTooEarly;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.GuestDidNotShow;
import dev.roost.booking.contract.Refund;
import dev.roost.booking.contract.Side;
import dev.roost.listing.contract.HostRight;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.booking.FakeCalendar.Entry;
import roosttest.booking.FakeCalendar.Kind;
import roosttest.identity.Actors;

class CancellingTest {
  private final Desk desk = new Desk();
  private final BookingView booking = desk.booked(CABIN);

  @BeforeEach
  void forgetTheBookingsOwnEvent() {
    desk.published.clear();
  }

  @Test
  void shouldFreeAllNightsWhenTheGuestCancelsBeforeTheStay() {
    // when
    var cancelled = desk.shared.cancel(Actors.guest(), booking.id(), 1);
    // then
    assertThat(cancelled.status()).isEqualTo(BookingStatus.CANCELLED_BY_GUEST);
    assertThat(desk.calendar.entries()).isEmpty();
    assertThat(desk.published)
        .containsExactly(new BookingCancelled(booking.id(), CABIN, CARA, ANNA, MAY, Side.GUEST, everything()));
  }

  @Test
  void shouldFreeTheNightsThatAreLeftWhenTheGuestLeavesEarly() {
    // given: the second day of the stay
    desk.clock.set(booking.startsAt().plus(Duration.ofHours(20)));
    // when
    desk.shared.cancel(Actors.guest(), booking.id(), 1);
    // then
    assertThat(nights().nights()).isEqualTo(StayDates.of("2027-05-14", "2027-05-15"));
  }

  @Test
  void shouldLeaveTheNightsAloneWhenTheGuestCancelsOnTheMorningOfCheckOut() {
    // given
    desk.clock.set(booking.endsAt().minus(Duration.ofHours(1)));
    // when
    desk.shared.cancel(Actors.guest(), booking.id(), 1);
    // then
    assertThat(nights().nights()).isEqualTo(MAY);
  }

  @Test
  void shouldKeepTheNightsBlockedWhenTheHostCancels() {
    // when
    var cancelled = desk.shared.cancel(Actors.host(), booking.id(), 1);
    // then
    assertThat(cancelled.status()).isEqualTo(BookingStatus.CANCELLED_BY_HOST);
    assertThat(nights().kind()).isEqualTo(Kind.BLOCK);
    assertThat(desk.published)
        .containsExactly(new BookingCancelled(booking.id(), CABIN, CARA, ANNA, MAY, Side.HOST, everything()));
  }

  @Test
  void shouldKeepOnlyTheNightsBlockedThatAreLeftWhenTheHostEndsAStay() {
    // given: the second day of the stay
    desk.clock.set(booking.startsAt().plus(Duration.ofHours(20)));
    // when
    desk.shared.cancel(Actors.host(), booking.id(), 1);
    // then
    assertThat(desk.calendar.entries()).extracting(Entry::nights, Entry::kind).containsExactly(
        tuple(StayDates.of("2027-05-14", "2027-05-15"), Kind.RESERVATION),
        tuple(StayDates.of("2027-05-15", MAY.checkOut().toString()), Kind.BLOCK));
  }

  @Test
  void shouldAnswerARetryOfTheSameSideOnly() {
    // given
    var cancelled = desk.shared.cancel(Actors.guest(), booking.id(), 1);
    // then
    assertThat(desk.shared.cancel(Actors.guest(), booking.id(), 1)).isEqualTo(cancelled);
    assertThat(refusalOf(() -> desk.shared.cancel(Actors.host(), booking.id(), 2)))
        .isEqualTo(new BookingStatusForbids("cancel", BookingStatus.CANCELLED_BY_GUEST));
  }

  @Test
  void shouldNotCancelARequest() {
    // given
    var request = desk.booked(LOFT);
    // then
    assertThat(refusalOf(() -> desk.shared.cancel(Actors.guest(), request.id(), 1)))
        .isEqualTo(new BookingStatusForbids("cancel", BookingStatus.REQUESTED));
  }

  @Test
  void shouldNotCancelAStayThatIsOver() {
    // given
    desk.clock.set(booking.endsAt());
    // then
    assertThat(refusalOf(() -> desk.shared.cancel(Actors.guest(), booking.id(), 1)))
        .isEqualTo(new ActionTooLate("cancel", booking.endsAt()));
  }

  @Test
  void shouldNotLetCoHostsCancelWhoMayOnlyLook() {
    // given
    desk.listings.withCoHost(CABIN, BERT, HostRight.VIEW);
    // then
    assertThat(refusalOf(() -> desk.shared.cancel(Actors.host(BERT), booking.id(), 1)))
        .isEqualTo(new NotAllowed("cancel"));
  }

  @Test
  void shouldFreeTheNightsThatAreLeftWhenTheGuestNeverCame() {
    // given: the evening of the second day
    desk.clock.set(booking.startsAt().plus(Duration.ofHours(28)));
    // when
    var missed = desk.host.noShow(Actors.host(), booking.id(), 1);
    // then
    var refund = requireNonNull(missed.refund());
    assertThat(missed.status()).isEqualTo(BookingStatus.NO_SHOW);
    // as if called off at check-in: two nights and half of the third are kept
    assertThat(refund.total()).isEqualTo(Money.of(50_00, "EUR"));
    assertThat(nights().nights()).isEqualTo(StayDates.of("2027-05-14", "2027-05-15"));
    assertThat(desk.published).containsExactly(new GuestDidNotShow(booking.id(), CABIN, CARA, ANNA, MAY, refund));
  }

  @Test
  void shouldSayBeforehandWhatCallingOffGivesBackAndGiveBackJustThat() {
    // given: the first night has begun
    desk.clock.set(booking.startsAt());
    // when
    var preview = desk.shared.previewCancellation(Actors.host(), booking.id());
    var cancelled = desk.shared.cancel(Actors.guest(), booking.id(), 1);
    // then
    assertThat(preview.byGuest().getFirst().refund()).isEqualTo(cancelled.refund());
    assertThat(preview.byHost().getFirst().refund().total()).isGreaterThan(requireNonNull(cancelled.refund()).total());
    assertThat(cancelled.payment().due().plus(requireNonNull(cancelled.refund()).total())).isEqualTo(booking.total());
  }

  @Test
  void shouldPreviewNothingOfABookingThatCannotBeCalledOff() {
    // given
    var request = desk.booked(LOFT);
    // then
    assertThat(refusalOf(() -> desk.shared.previewCancellation(Actors.guest(), request.id())))
        .isEqualTo(new BookingStatusForbids("cancel", BookingStatus.REQUESTED));
    assertThat(refusalOf(() -> desk.shared.previewCancellation(Actors.guest(BERT), booking.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void shouldNotReportANoShowBeforeTheCheckInTime() {
    assertThat(refusalOf(() -> desk.host.noShow(Actors.host(), booking.id(), 1)))
        .isEqualTo(new ActionTooEarly("no-show", booking.startsAt()));
  }

  private Refund everything() {
    var zero = Money.of(0, "EUR");
    return new Refund(Money.of(300_00, "EUR"), Money.of(40_00, "EUR"), zero, zero);
  }

  private Entry nights() {
    return desk.calendar.entryOf(booking.id().value()).orElseThrow();
  }
}
