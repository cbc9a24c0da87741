package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.booking.BookingFixture.aBooking;
import static roosttest.booking.BookingFixture.aRequest;

import dev.roost.booking.contract.BookingRefusal.ActionTooEarly;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Side;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every move in every status by every side, against the rules written down a second time. */
class BookingMoveTest {
  private static final UUID PAYMENT = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final String RULES = """
      AUTHORIZE       PAYMENT AWAITING_PAYMENT REQUESTED    BookingRequested
      AUTHORIZE       PAYMENT EXPIRED   REQUESTED           BookingRequested
      AGREE           PAYMENT AWAITING_PAYMENT CAPTURING    BookingAgreed
      AGREE           PAYMENT EXPIRED   CAPTURING           BookingAgreed
      ACCEPT          HOST   REQUESTED  CAPTURING           BookingAgreed
      CONFIRM         PAYMENT CAPTURING CONFIRMED           BookingConfirmed
      FAIL            PAYMENT REQUESTED PAYMENT_FAILED      BookingPaymentFailed
      FAIL            PAYMENT CAPTURING PAYMENT_FAILED      BookingPaymentFailed
      DECLINE         HOST   REQUESTED  DECLINED            BookingDeclined
      WITHDRAW        GUEST  REQUESTED  WITHDRAWN           BookingWithdrawn
      WITHDRAW        GUEST  AWAITING_PAYMENT WITHDRAWN     BookingWithdrawn
      EXPIRE_UNPAID   SYSTEM AWAITING_PAYMENT EXPIRED       BookingExpired
      EXPIRE          SYSTEM REQUESTED  EXPIRED             BookingExpired
      START           SYSTEM CONFIRMED  IN_STAY             StayStarted
      COMPLETE        SYSTEM IN_STAY    COMPLETED           StayCompleted
      CANCEL_AS_GUEST GUEST  CONFIRMED  CANCELLED_BY_GUEST  BookingCancelled
      CANCEL_AS_GUEST GUEST  IN_STAY    CANCELLED_BY_GUEST  BookingCancelled
      CANCEL_AS_HOST  HOST   CONFIRMED  CANCELLED_BY_HOST   BookingCancelled
      CANCEL_AS_HOST  HOST   IN_STAY    CANCELLED_BY_HOST   BookingCancelled
      CANCEL_UNPAID   PAYMENT CONFIRMED CANCELLED_UNPAID    BookingCancelled
      CANCEL_UNPAID   PAYMENT IN_STAY   CANCELLED_UNPAID    BookingCancelled
      REPORT_NO_SHOW  HOST   CONFIRMED  NO_SHOW             GuestDidNotShow
      REPORT_NO_SHOW  HOST   IN_STAY    NO_SHOW             GuestDidNotShow
      """;

  @ParameterizedTest
  @MethodSource("everyMoveInEveryStatusByEverySide")
  void shouldAllowExactlyWhatTheRulesSay(BookingMove move, BookingStatus status, Side side) {
    // given
    var booking = booking(move, status);
    var rule = ruleFor(move, status, side);
    // when
    var refusal = refusalOf(booking, move, side, whenOpen(move, booking));
    // then
    if (rule.isPresent()) {
      assertThat(refusal).isEmpty();
      assertThat(booking.status().name()).isEqualTo(rule.get().to());
      assertThat(booking.takeEvents()).singleElement().satisfies(event -> {
        assertThat(event).isInstanceOf(move.event());
        assertThat(event.getClass().getSimpleName()).isEqualTo(rule.get().event());
      });
    } else {
      assertThat(refusal).containsInstanceOf(side == move.by() ? BookingStatusForbids.class : NotAllowed.class);
      assertThat(booking.status()).isEqualTo(status);
      assertThat(booking.takeEvents()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(BookingMove.class)
  void shouldOpenAtItsDeadlineAndNotBefore(BookingMove move) {
    // given
    var booking = booking(move, move.from().iterator().next());
    var opens = move.window().opensAt(booking);
    // when
    var refusal = opens
        .flatMap(moment -> refusalOf(booking, move, move.by(), moment.minus(Duration.ofNanos(1_000))));
    // then
    assertThat(refusal).isEqualTo(opens.map(moment -> new ActionTooEarly(move.action(), moment)));
    opens.ifPresent(moment -> assertThat(refusalOf(booking, move, move.by(), moment)).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(BookingMove.class)
  void shouldCloseAtItsDeadlineAndNotBefore(BookingMove move) {
    // given
    var booking = booking(move, move.from().iterator().next());
    var closes = move.window().closesAt(booking);
    // when
    var refusal = closes.flatMap(moment -> refusalOf(booking, move, move.by(), moment));
    // then
    assertThat(refusal).isEqualTo(closes.map(moment -> new ActionTooLate(move.action(), moment)));
    closes.ifPresent(
        moment -> assertThat(refusalOf(booking, move, move.by(), moment.minus(Duration.ofNanos(1_000)))).isEmpty());
  }

  /** Asked for on 12 May at 13:00 UTC, for a stay from the 14th, 13:00, to the 17th, 9:00. */
  @ParameterizedTest
  @CsvSource({"AUTHORIZE, , 2027-05-14T13:00:00Z", "AGREE, , 2027-05-17T09:00:00Z",
      "ACCEPT, , 2027-05-13T13:00:00Z", "DECLINE, , 2027-05-13T13:00:00Z", "WITHDRAW, , 2027-05-13T13:00:00Z",
      "CONFIRM, ,", "FAIL, ,",
      "EXPIRE_UNPAID, 2027-05-12T13:15:00Z,", "EXPIRE, 2027-05-13T13:00:00Z,",
      "START, 2027-05-14T13:00:00Z,", "COMPLETE, 2027-05-17T09:00:00Z,",
      "CANCEL_AS_GUEST, , 2027-05-17T09:00:00Z", "CANCEL_AS_HOST, , 2027-05-17T09:00:00Z",
      "REPORT_NO_SHOW, 2027-05-14T13:00:00Z, 2027-05-17T09:00:00Z"})
  void shouldBeOpenWhenTheRulesSay(BookingMove move, @Nullable Instant opens, @Nullable Instant closes) {
    // given
    var booking = aRequest().build();
    // then
    assertThat(move.window().opensAt(booking)).isEqualTo(Optional.ofNullable(opens));
    assertThat(move.window().closesAt(booking)).isEqualTo(Optional.ofNullable(closes));
  }

  /** Who asks again for what is done already is told so: an accepted booking that is paid at the property is confirmed at once. */
  @ParameterizedTest
  @EnumSource(BookingMove.class)
  void shouldKnowWhereItIsDone(BookingMove move) {
    for (var status : BookingStatus.values()) {
      assertThat(move.isDoneIn(status)).as("%s in %s", move, status)
          .isEqualTo(status == move.to() || (move == BookingMove.ACCEPT && status == BookingStatus.CONFIRMED));
    }
  }

  @Test
  void shouldLeaveNoChoiceToTheClock() {
    for (var status : BookingStatus.values()) {
      assertThat(
          Arrays.stream(BookingMove.values()).filter(move -> move.by() == Side.SYSTEM && move.from().contains(status)))
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  static Stream<Arguments> everyMoveInEveryStatusByEverySide() {
    return Arrays.stream(BookingMove.values()).flatMap(move -> Arrays.stream(BookingStatus.values())
        .flatMap(status -> Arrays.stream(Side.values()).map(side -> Arguments.of(move, status, side))));
  }

  /** For an instalment that is not paid there has to be one: the first is charged at check-in. */
  private static Booking booking(BookingMove move, BookingStatus status) {
    if (move != BookingMove.CANCEL_UNPAID) {
      return aBooking().in(status).build();
    }
    var booking = aBooking().in(status).staying("2027-05-14", "2027-08-12").inInstalments().build();
    booking.instalmentIsCharged(booking.instalments().all().getFirst(), PAYMENT, booking.terms().startsAt());
    return booking;
  }

  private static Instant whenOpen(BookingMove move, Booking booking) {
    return move.window().opensAt(booking).orElseGet(booking.snapshot()::createdAt);
  }

  private static Optional<Refusal> refusalOf(Booking booking, BookingMove move, Side side, Instant now) {
    return Optional.ofNullable(catchThrowableOfType(Refused.class, () -> booking.make(move, side, now)))
        .map(Refused::refusal);
  }

  private static Optional<Rule> ruleFor(BookingMove move, BookingStatus status, Side side) {
    return RULES.lines().map(line -> List.of(line.split(" +", -1)))
        .filter(rule -> rule.subList(0, 3).equals(List.of(move.name(), side.name(), status.name())))
        .map(rule -> new Rule(rule.get(3), rule.get(4))).findFirst();
  }

  private record Rule(String to, String event) {
  }
}
