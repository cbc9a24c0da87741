package dev.roost.booking.domain;

import java.time.LocalDateTime;
import java.util.Optional;

/** When the guest of a stay left. */
public final class Departure {

  private Departure() {
  }

  /**
   * On the listing's clock: at check-out time, or when a stay that had begun was called off. Nothing where the stay is not
   * over, was called off before check-in time, or the guest never came.
   */
  public static Optional<LocalDateTime> of(Booking booking) {
    var terms = booking.terms();
    return switch (booking.status()) {
      case COMPLETED -> Optional.of(terms.stay().checkOut().atTime(terms.times().checkOutTime()));
      case CANCELLED_BY_GUEST, CANCELLED_BY_HOST, CANCELLED_UNPAID -> Optional.of(booking.snapshot().statusSince())
          .filter(calledOff -> !calledOff.isBefore(terms.startsAt()))
          .map(calledOff -> LocalDateTime.ofInstant(calledOff, terms.times().zone()));
      case AWAITING_PAYMENT, REQUESTED, CAPTURING, CONFIRMED, IN_STAY, DECLINED, PAYMENT_FAILED, EXPIRED, WITHDRAWN,
          NO_SHOW ->
        Optional.empty();
    };
  }
}
