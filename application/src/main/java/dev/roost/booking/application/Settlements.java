package dev.roost.booking.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.AlterationSettlement;
import dev.roost.booking.spi.AlterationSettlement.Settlement;
import dev.roost.shared.Money;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever takes money for bookings says what has to be paid first; where nobody does, guests pay at the property. */
@Component
class Settlements {
  private final Optional<AlterationSettlement> cashier;

  Settlements(Optional<AlterationSettlement> cashier) {
    this.cashier = cashier;
  }

  Settlement of(BookingId booking, Money difference) {
    return cashier.map(it -> it.of(booking, difference)).orElseGet(Settlement.AtOnce::new);
  }
}
