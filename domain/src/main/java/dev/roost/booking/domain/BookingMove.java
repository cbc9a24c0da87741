package dev.roost.booking.domain;

import static dev.roost.booking.contract.BookingStatus.AWAITING_PAYMENT;
import static dev.roost.booking.contract.BookingStatus.CANCELLED_BY_GUEST;
import static dev.roost.booking.contract.BookingStatus.CANCELLED_BY_HOST;
import static dev.roost.booking.contract.BookingStatus.CANCELLED_UNPAID;
import static dev.roost.booking.contract.BookingStatus.CAPTURING;
import static dev.roost.booking.contract.BookingStatus.COMPLETED;
import static dev.roost.booking.contract.BookingStatus.CONFIRMED;
import static dev.roost.booking.contract.BookingStatus.DECLINED;
import static dev.roost.booking.contract.BookingStatus.EXPIRED;
import static dev.roost.booking.contract.BookingStatus.IN_STAY;
import static dev.roost.booking.contract.BookingStatus.NO_SHOW;
import static dev.roost.booking.contract.BookingStatus.PAYMENT_FAILED;
import static dev.roost.booking.contract.BookingStatus.REQUESTED;
import static dev.roost.booking.contract.BookingStatus.WITHDRAWN;

import dev.roost.booking.contract.BookingAgreed;
import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingDeclined;
import dev.roost.booking.contract.BookingExpired;
import dev.roost.booking.contract.BookingPaymentFailed;
import dev.roost.booking.contract.BookingRefusal.BookingStatusForbids;
import dev.roost.booking.contract.BookingRequested;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.BookingWithdrawn;
import dev.roost.booking.contract.GuestDidNotShow;
import dev.roost.booking.contract.Side;
import dev.roost.booking.contract.StayCompleted;
import dev.roost.booking.contract.StayStarted;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.event.types.DomainEvent;

/**
 * The one table of what can happen to a booking: who does it, from which status, when, where it leads and what it is
 * called afterwards. The documentation's diagram is drawn from it.
 */
public enum BookingMove {
  AUTHORIZE("authorize", Side.PAYMENT, Set.of(AWAITING_PAYMENT, EXPIRED), Window.UNTIL_CHECK_IN, REQUESTED,
      BookingRequested.class),
  AGREE("agree", Side.PAYMENT, Set.of(AWAITING_PAYMENT, EXPIRED), Window.UNTIL_CHECK_OUT, CAPTURING,
      BookingAgreed.class),
  ACCEPT("accept", Side.HOST, Set.of(REQUESTED), Window.UNTIL_ANSWER_IS_DUE, CAPTURING, BookingAgreed.class),
  CONFIRM("confirm", Side.PAYMENT, Set.of(CAPTURING), Window.AT_ANY_TIME, CONFIRMED, BookingConfirmed.class),
  FAIL("fail", Side.PAYMENT, Set.of(REQUESTED, CAPTURING), Window.AT_ANY_TIME, PAYMENT_FAILED,
      BookingPaymentFailed.class),
  DECLINE("decline", Side.HOST, Set.of(REQUESTED), Window.UNTIL_ANSWER_IS_DUE, DECLINED, BookingDeclined.class),
  WITHDRAW("withdraw", Side.GUEST, Set.of(AWAITING_PAYMENT, REQUESTED), Window.UNTIL_ANSWER_IS_DUE, WITHDRAWN,
      BookingWithdrawn.class),
  EXPIRE_UNPAID("expire", Side.SYSTEM, Set.of(AWAITING_PAYMENT), Window.FROM_PAYMENT_IS_DUE, EXPIRED,
      BookingExpired.class),
  EXPIRE("expire", Side.SYSTEM, Set.of(REQUESTED), Window.FROM_ANSWER_IS_DUE, EXPIRED, BookingExpired.class),
  START("start", Side.SYSTEM, Set.of(CONFIRMED), Window.FROM_CHECK_IN, IN_STAY, StayStarted.class),
  COMPLETE("complete", Side.SYSTEM, Set.of(IN_STAY), Window.FROM_CHECK_OUT, COMPLETED, StayCompleted.class),
  CANCEL_AS_GUEST("cancel", Side.GUEST, Set.of(CONFIRMED, IN_STAY), Window.UNTIL_CHECK_OUT, CANCELLED_BY_GUEST,
      BookingCancelled.class),
  CANCEL_AS_HOST("cancel", Side.HOST, Set.of(CONFIRMED, IN_STAY), Window.UNTIL_CHECK_OUT, CANCELLED_BY_HOST,
      BookingCancelled.class),
  CANCEL_UNPAID("cancel", Side.PAYMENT, Set.of(CONFIRMED, IN_STAY), Window.FROM_INSTALMENT_IS_OVERDUE, CANCELLED_UNPAID,
      BookingCancelled.class),
  REPORT_NO_SHOW("no-show", Side.HOST, Set.of(CONFIRMED, IN_STAY), Window.CHECK_IN_TO_CHECK_OUT, NO_SHOW,
      GuestDidNotShow.class);

  private final String action;
  private final Side by;
  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<BookingStatus> from;
  private final Window window;
  private final BookingStatus to;
  private final Class<? extends DomainEvent> event;

  BookingMove(String action, Side by, Set<BookingStatus> from, Window window, BookingStatus to,
      Class<? extends DomainEvent> event) {
    this.action = action;
    this.by = by;
    this.from = from;
    this.window = window;
    this.to = to;
    this.event = event;
  }

  /** What Roost's clock does next in that status, if anything. */
  public static Optional<BookingMove> timedIn(BookingStatus status) {
    return Arrays.stream(values()).filter(move -> move.by == Side.SYSTEM && move.from.contains(status)).findFirst();
  }

  /** The word for it in the API. */
  public String action() {
    return action;
  }

  public Side by() {
    return by;
  }

  public Set<BookingStatus> from() {
    return from;
  }

  public Window window() {
    return window;
  }

  public BookingStatus to() {
    return to;
  }

  /** Whether a booking in that status has had this move made, perhaps with the next one after it. */
  public boolean isDoneIn(BookingStatus status) {
    return status == to || (this == ACCEPT && status == CONFIRMED);
  }

  /** What is told to other contexts. */
  public Class<? extends DomainEvent> event() {
    return event;
  }

  void mustBeAllowed(Booking booking, Side side, Instant now) {
    if (side != by) {
      throw new Refused(new NotAllowed(action));
    }
    if (!from.contains(booking.status())) {
      throw new Refused(new BookingStatusForbids(action, booking.status()));
    }
    window.mustBeOpen(booking, action, now);
  }
}
