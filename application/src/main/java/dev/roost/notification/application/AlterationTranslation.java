package dev.roost.notification.application;

import dev.roost.booking.contract.AlterationAccepted;
import dev.roost.booking.contract.AlterationDeclined;
import dev.roost.booking.contract.AlterationExpired;
import dev.roost.booking.contract.AlterationFailed;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationLapsed;
import dev.roost.booking.contract.AlterationProposed;
import dev.roost.booking.contract.AlterationWithdrawn;
import dev.roost.booking.contract.BookingAltered;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.InstalmentOverdue;
import dev.roost.booking.contract.InstalmentPaid;
import dev.roost.listing.contract.ListingId;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.stereotype.Component;

/** What is told of what happens to a booking while it stays agreed. */
@Component
class AlterationTranslation implements Translation {

  @Override
  public Optional<Telling> of(DomainEvent event) {
    return Optional.ofNullable(switch (event) {
      case AlterationProposed it ->
        of(EventType.ALTERATION_PROPOSED, it.listing(), it.booking(), it.alteration(), it.guest());
      case AlterationAccepted it ->
        of(EventType.ALTERATION_ACCEPTED, it.listing(), it.booking(), it.alteration(), it.guest());
      case AlterationDeclined it ->
        of(EventType.ALTERATION_DECLINED, it.listing(), it.booking(), it.alteration(), it.guest());
      case AlterationExpired it ->
        of(EventType.ALTERATION_EXPIRED, it.listing(), it.booking(), it.alteration(), it.guest());
      case AlterationFailed it ->
        of(EventType.ALTERATION_FAILED, it.listing(), it.booking(), it.alteration(), it.guest());
      case AlterationLapsed it ->
        of(EventType.ALTERATION_LAPSED, it.listing(), it.booking(), it.alteration(), it.guest());
      case AlterationWithdrawn it ->
        of(EventType.ALTERATION_WITHDRAWN, it.listing(), it.booking(), it.alteration(), it.guest());
      case BookingAltered it -> of(EventType.BOOKING_ALTERED, it.listing(), it.booking(), it.alteration(), it.guest());
      case InstalmentPaid it -> instalment(EventType.INSTALMENT_PAID, it.listing(), it.booking(), it.guest());
      case InstalmentOverdue it -> instalment(EventType.INSTALMENT_OVERDUE, it.listing(), it.booking(), it.guest());
      default -> null;
    });
  }

  private static Telling of(EventType type, ListingId listing, BookingId booking, AlterationId alteration,
      UserId guest) {
    return new Telling(type, EventData.ofAlteration(listing.value(), booking.value(), alteration.value()), guest);
  }

  private static Telling instalment(EventType type, ListingId listing, BookingId booking, UserId guest) {
    return new Telling(type, EventData.ofBooking(listing.value(), booking.value()), guest);
  }
}
