package dev.roost.booking.domain;

import dev.roost.booking.contract.BookingAgreed;
import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingDeclined;
import dev.roost.booking.contract.BookingExpired;
import dev.roost.booking.contract.BookingPaymentFailed;
import dev.roost.booking.contract.BookingRequested;
import dev.roost.booking.contract.BookingWithdrawn;
import dev.roost.booking.contract.GuestDidNotShow;
import dev.roost.booking.contract.StayCompleted;
import dev.roost.booking.contract.StayStarted;
import org.jmolecules.event.types.DomainEvent;

/** What is told of a move that a booking has made. */
final class MoveEvents {

  private MoveEvents() {
  }

  static DomainEvent of(BookingMove move, Booking booking) {
    var id = booking.id();
    var terms = booking.terms();
    var listing = terms.listing();
    var guest = terms.guest();
    var host = terms.host();
    var stay = terms.stay();
    return switch (move) {
      case AUTHORIZE -> new BookingRequested(id, listing, guest, host, stay, booking.answerBy().orElseThrow());
      case AGREE, ACCEPT -> new BookingAgreed(id, listing, guest, host, stay);
      case FAIL -> new BookingPaymentFailed(id, listing, guest, host, stay);
      case CONFIRM -> new BookingConfirmed(id, listing, guest, host, stay);
      case DECLINE -> new BookingDeclined(id, listing, guest, host, stay);
      case WITHDRAW -> new BookingWithdrawn(id, listing, guest, host, stay);
      case EXPIRE_UNPAID, EXPIRE -> new BookingExpired(id, listing, guest, host, stay);
      case START -> new StayStarted(id, listing, guest, host, stay);
      case COMPLETE -> new StayCompleted(id, listing, guest, host, stay);
      case CANCEL_AS_GUEST, CANCEL_AS_HOST, CANCEL_UNPAID ->
        new BookingCancelled(id, listing, guest, host, stay, move.by(),
            booking.refund().orElseThrow());
      case REPORT_NO_SHOW -> new GuestDidNotShow(id, listing, guest, host, stay, booking.refund().orElseThrow());
    };
  }
}
