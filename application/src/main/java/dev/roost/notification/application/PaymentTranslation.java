package dev.roost.notification.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.BookingGuests;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import dev.roost.payment.contract.DisputeClosed;
import dev.roost.payment.contract.DisputeOpened;
import dev.roost.payment.contract.PaymentAuthorized;
import dev.roost.payment.contract.PaymentCaptured;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.PaymentReleased;
import dev.roost.payment.contract.RefundFailed;
import dev.roost.payment.contract.RefundId;
import dev.roost.payment.contract.RefundSettled;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.stereotype.Component;

/** What is told of money that guests pay. Payments are read by the guest, disputes by the host; hosts hear of bookings. */
@Component
class PaymentTranslation implements Translation {

  private final BookingGuests guests;

  PaymentTranslation(BookingGuests guests) {
    this.guests = guests;
  }

  @Override
  public Optional<Telling> of(DomainEvent event) {
    return Optional.ofNullable(switch (event) {
      case PaymentAuthorized it -> payment(EventType.PAYMENT_AUTHORIZED, it.booking(), it.payment());
      case PaymentCaptured it -> payment(EventType.PAYMENT_CAPTURED, it.booking(), it.payment());
      case PaymentReleased it -> payment(EventType.PAYMENT_RELEASED, it.booking(), it.payment());
      case RefundSettled it -> refund(EventType.REFUND_SETTLED, it.booking(), it.payment(), it.refund());
      case RefundFailed it -> refund(EventType.REFUND_FAILED, it.booking(), it.payment(), it.refund());
      case DisputeOpened it -> new Telling(EventType.DISPUTE_OPENED,
          EventData.ofDispute(it.booking().value(), it.dispute().value()).with("OPEN"), it.host());
      case DisputeClosed it -> new Telling(EventType.DISPUTE_CLOSED,
          EventData.ofDispute(it.booking().value(), it.dispute().value()).with(it.status().name()), it.host());
      default -> null;
    });
  }

  private Telling payment(EventType type, BookingId booking, PaymentId payment) {
    return new Telling(type, EventData.ofPayment(booking.value(), payment.value()),
        guests.guestOf(booking).orElse(null));
  }

  private Telling refund(EventType type, BookingId booking, PaymentId payment, RefundId refund) {
    return new Telling(type, EventData.ofRefund(booking.value(), payment.value(), refund.value()),
        guests.guestOf(booking).orElse(null));
  }
}
