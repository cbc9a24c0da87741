package dev.roost.booking.application;

import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.booking.spi.PaymentGoals;
import org.springframework.stereotype.Component;

/** What each move of a booking means for its money. */
@Component
class BookingMoney {
  private static final PaymentPurpose STAY = new PaymentPurpose.Stay();

  private final PaymentGoals payments;

  BookingMoney(PaymentGoals payments) {
    this.payments = payments;
  }

  /** Called with booking and calendar locked: the payment's lock comes third. */
  void follow(BookingMove move, Booking booking) {
    if (!booking.isPaidThroughRoost()) {
      return;
    }
    switch (move) {
      case AGREE, ACCEPT -> payments.take(booking.id(), STAY);
      case EXPIRE_UNPAID -> payments.expire(booking.id(), STAY);
      case DECLINE, WITHDRAW, EXPIRE, FAIL -> payments.letGo(booking.id(), STAY);
      case CANCEL_AS_GUEST, CANCEL_AS_HOST, CANCEL_UNPAID, REPORT_NO_SHOW -> callOff(booking);
      case CONFIRM -> payments.release(booking.id(), booking.terms().host(),
          booking.terms().price().total().currency(), booking.earnsFrom());
      case AUTHORIZE, START, COMPLETE -> {
        // The money stays where it is.
      }
    }
  }

  /** What was taken in vain of instalments goes back by itself, and must not count as what is left to give back. */
  private void callOff(Booking booking) {
    booking.instalments().lapsedWithPayment()
        .forEach(instalment -> payments.letGo(booking.id(), new PaymentPurpose.Instalment(instalment.number())));
    payments.giveBack(booking.id(), booking.comesBack().orElseThrow());
  }
}
