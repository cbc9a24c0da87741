package dev.roost.booking.domain;

import static dev.roost.booking.domain.Deadline.ANSWER;
import static dev.roost.booking.domain.Deadline.CHECK_IN;
import static dev.roost.booking.domain.Deadline.CHECK_OUT;
import static dev.roost.booking.domain.Deadline.COMPLETION;
import static dev.roost.booking.domain.Deadline.INSTALMENT;
import static dev.roost.booking.domain.Deadline.PAYMENT;

import dev.roost.booking.contract.BookingRefusal.ActionTooEarly;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a move can be made, half-open: from one deadline of the booking up to another. */
public enum Window {
  AT_ANY_TIME("at any time", null, null),
  FROM_PAYMENT_IS_DUE("once the payment is due", PAYMENT, null),
  UNTIL_ANSWER_IS_DUE("until the answer is due", null, ANSWER),
  FROM_ANSWER_IS_DUE("once the answer is due", ANSWER, null),
  FROM_INSTALMENT_IS_OVERDUE("once the time to pay an instalment is over, until check-out time", INSTALMENT, CHECK_OUT),
  UNTIL_CHECK_IN("until check-in time", null, CHECK_IN),
  FROM_CHECK_IN("from check-in time", CHECK_IN, null),
  FROM_CHECK_OUT("from check-out time, once no instalment is waited for", COMPLETION, null),
  UNTIL_CHECK_OUT("until check-out time", null, CHECK_OUT),
  CHECK_IN_TO_CHECK_OUT("from check-in to check-out time", CHECK_IN, CHECK_OUT);

  private final String words;
  private final @Nullable Deadline from;
  private final @Nullable Deadline until;

  Window(String words, @Nullable Deadline from, @Nullable Deadline until) {
    this.words = words;
    this.from = from;
    this.until = until;
  }

  /** For people and diagrams. */
  public String words() {
    return words;
  }

  /** The first moment at which the move can be made, where there is one. */
  public Optional<Instant> opensAt(Booking booking) {
    return Optional.ofNullable(from).flatMap(deadline -> deadline.of(booking));
  }

  /** The first moment at which the move can no longer be made, where there is one. */
  public Optional<Instant> closesAt(Booking booking) {
    return Optional.ofNullable(until).flatMap(deadline -> deadline.of(booking));
  }

  void mustBeOpen(Booking booking, String action, Instant now) {
    opensAt(booking).filter(now::isBefore).ifPresent(opens -> {
      throw new Refused(new ActionTooEarly(action, opens));
    });
    closesAt(booking).filter(closes -> !now.isBefore(closes)).ifPresent(closes -> {
      throw new Refused(new ActionTooLate(action, closes));
    });
  }
}
