package dev.roost.payment.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.ProviderReference;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which card a guest has agreed to have charged again: the last one that they paid a part of the booking with. */
@Component
class KeptCards {

  private final Payments payments;

  KeptCards(Payments payments) {
    this.payments = payments;
  }

  Optional<ProviderReference> of(BookingId booking) {
    return payments.ofBooking(booking).stream().flatMap(payment -> payment.keptCard().stream())
        .reduce((one, later) -> later);
  }
}
