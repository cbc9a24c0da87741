package dev.roost.payment.application;

import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.spi.PaymentDue;
import dev.roost.booking.spi.PaymentOpening;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payment.Order;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.platform.Ids;
import dev.roost.shared.Money;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Payments for bookings that are being made or altered. */
@Service
class PaymentOpeningService implements PaymentOpening {

  private final Provider provider;
  private final PaymentStore store;
  private final KeptCards cards;
  private final Ids ids;
  private final Clock clock;

  PaymentOpeningService(Provider provider, PaymentStore store, KeptCards cards, Ids ids, Clock clock) {
    this.provider = provider;
    this.store = store;
    this.cards = cards;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Collecting collecting(Money amount) {
    return provider.collecting(amount);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID open(PaymentDue due) {
    var payment = Payment.open(new PaymentId(ids.next()),
        new Order(due.booking(), due.purpose(), due.guest(), due.host(), due.amount(), due.payBy(),
            due.keepCardSince()));
    if (due.purpose() instanceof PaymentPurpose.Instalment) {
      cards.of(due.booking()).ifPresent(card -> payment.charge(card, store.newKey(), clock.instant()));
    } else if (due.method() != null) {
      payment.payWith(new PaymentMethodToken(due.method()), store.newKey(), clock.instant());
    }
    store.add(payment);
    if (due.purpose() instanceof PaymentPurpose.Instalment && payment.status() == PaymentStatus.WAITING) {
      // No card was kept: the guest has to know.
      store.tell(payment);
    }
    return payment.id().value();
  }
}
