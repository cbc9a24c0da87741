package dev.roost.notification.application;

import dev.roost.booking.contract.BookingAgreed;
import dev.roost.booking.contract.BookingCancelled;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingDeclined;
import dev.roost.booking.contract.BookingExpired;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingOpened;
import dev.roost.booking.contract.BookingPaidTooLate;
import dev.roost.booking.contract.BookingPaymentFailed;
import dev.roost.booking.contract.BookingRequested;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.BookingWithdrawn;
import dev.roost.booking.contract.GuestDidNotShow;
import dev.roost.booking.contract.Side;
import dev.roost.booking.contract.StayCompleted;
import dev.roost.booking.contract.StayStarted;
import dev.roost.listing.contract.ListingId;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.stereotype.Component;

/** What is told of bookings. */
@Component
class BookingTranslation implements Translation {

  @Override
  public Optional<Telling> of(DomainEvent event) {
    return Optional.ofNullable(switch (event) {
      case BookingOpened it ->
        of(EventType.BOOKING_OPENED, it.listing(), it.booking(), it.guest(), BookingStatus.AWAITING_PAYMENT);
      case BookingRequested it ->
        of(EventType.BOOKING_REQUESTED, it.listing(), it.booking(), it.guest(), BookingStatus.REQUESTED);
      case BookingAgreed it ->
        of(EventType.BOOKING_AGREED, it.listing(), it.booking(), it.guest(), BookingStatus.CAPTURING);
      case BookingConfirmed it ->
        of(EventType.BOOKING_CONFIRMED, it.listing(), it.booking(), it.guest(), BookingStatus.CONFIRMED);
      case BookingDeclined it ->
        of(EventType.BOOKING_DECLINED, it.listing(), it.booking(), it.guest(), BookingStatus.DECLINED);
      case BookingExpired it ->
        of(EventType.BOOKING_EXPIRED, it.listing(), it.booking(), it.guest(), BookingStatus.EXPIRED);
      case BookingWithdrawn it ->
        of(EventType.BOOKING_WITHDRAWN, it.listing(), it.booking(), it.guest(), BookingStatus.WITHDRAWN);
      case BookingPaymentFailed it ->
        of(EventType.BOOKING_PAYMENT_FAILED, it.listing(), it.booking(), it.guest(), BookingStatus.PAYMENT_FAILED);
      case BookingPaidTooLate it ->
        of(EventType.BOOKING_PAID_TOO_LATE, it.listing(), it.booking(), it.guest(), BookingStatus.EXPIRED);
      case BookingCancelled it ->
        of(EventType.BOOKING_CANCELLED, it.listing(), it.booking(), it.guest(), cancelledBy(it.by()));
      case GuestDidNotShow it ->
        of(EventType.BOOKING_NO_SHOW, it.listing(), it.booking(), it.guest(), BookingStatus.NO_SHOW);
      case StayStarted it ->
        of(EventType.STAY_STARTED, it.listing(), it.booking(), it.guest(), BookingStatus.IN_STAY);
      case StayCompleted it ->
        of(EventType.STAY_COMPLETED, it.listing(), it.booking(), it.guest(), BookingStatus.COMPLETED);
      default -> null;
    });
  }

  private static BookingStatus cancelledBy(Side side) {
    return switch (side) {
      case GUEST -> BookingStatus.CANCELLED_BY_GUEST;
      case HOST -> BookingStatus.CANCELLED_BY_HOST;
      case PAYMENT, SYSTEM -> BookingStatus.CANCELLED_UNPAID;
    };
  }

  private static Telling of(EventType type, ListingId listing, BookingId booking, UserId guest, BookingStatus status) {
    return new Telling(type, EventData.ofBooking(listing.value(), booking.value()).with(status.name()), guest);
  }
}
