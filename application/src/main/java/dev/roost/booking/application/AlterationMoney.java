package dev.roost.booking.application;

import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.spi.PaymentDue;
import dev.roost.booking.spi.PaymentGoals;
import dev.roost.booking.spi.PaymentOpening;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What alterations mean for money. Called with booking and calendar locked: the payment's lock comes third. */
@Component
class AlterationMoney {
  private final PaymentOpening opening;
  private final PaymentGoals payments;

  AlterationMoney(PaymentOpening opening, PaymentGoals payments) {
    this.opening = opening;
    this.payments = payments;
  }

  /** The guest has to pay the difference until then. */
  void charge(Alteration alteration, Instant payBy) {
    var it = alteration.snapshot();
    alteration.isPaidWith(opening.open(new PaymentDue(it.booking(), purposeOf(alteration), it.guest(), it.host(),
        alteration.difference(), payBy, null)));
  }

  /** The difference is held, and the alteration will be done. */
  void take(Alteration alteration) {
    payments.take(alteration.booking(), purposeOf(alteration));
  }

  /** The alteration will not be done: nobody pays for it. */
  void letGo(Alteration alteration) {
    if (alteration.hasPayment()) {
      payments.letGo(alteration.booking(), purposeOf(alteration));
    }
  }

  /** The alteration is done: what the stay costs less goes back, as far as Roost has taken it. */
  void giveBack(Alteration alteration) {
    if (alteration.difference().isNegative()) {
      payments.giveBack(alteration.booking(), alteration.difference().negated());
    }
  }

  private static PaymentPurpose purposeOf(Alteration alteration) {
    return new PaymentPurpose.Difference(alteration.id());
  }
}
