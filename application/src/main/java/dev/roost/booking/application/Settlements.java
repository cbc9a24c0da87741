package dev.roost.booking.application;

import dev.roost.booking.contract.AlterationRefusal.DifferenceCannotBePaid;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.spi.AlterationSettlement;
import dev.roost.booking.spi.AlterationSettlement.Settlement;
import dev.roost.booking.spi.AlterationSettlement.Settlement.NotPossible;
import dev.roost.shared.Refused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever takes money for bookings says what has to be paid first; where nobody does, guests pay at the property. */
@Component
class Settlements {
  private final Optional<AlterationSettlement> cashier;

  Settlements(Optional<AlterationSettlement> cashier) {
    this.cashier = cashier;
  }

  Settlement of(Alteration alteration) {
    return cashier.map(it -> it.of(alteration.booking(), alteration.difference()))
        .orElseGet(Settlement.AtOnce::new);
  }

  /** Refuses to propose what nobody could accept. */
  void mustBePossible(Alteration draft) {
    if (of(draft) instanceof NotPossible) {
      throw notPossible(draft);
    }
  }

  static Refused notPossible(Alteration alteration) {
    return new Refused(new DifferenceCannotBePaid(alteration.difference()));
  }
}
