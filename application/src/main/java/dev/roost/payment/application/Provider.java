package dev.roost.payment.application;

import dev.roost.booking.contract.BookingRefusal.AmountNotPayable;
import dev.roost.booking.contract.BookingRefusal.PaymentsNotSetUp;
import dev.roost.booking.spi.PaymentOpening.Collecting;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.shared.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The payment provider of this Roost, if it has one. */
@Component
class Provider {

  /** What {@code roost.payment.provider} says where guests pay at the property. */
  static final String NONE = "none";

  private final @Nullable PaymentGateway gateway;
  private final String wanted;

  @Autowired
  Provider(ObjectProvider<PaymentGateway> gateway, @Value("${roost.payment.provider:sandbox}") String wanted) {
    this(gateway.getIfAvailable(), wanted);
  }

  Provider(@Nullable PaymentGateway gateway, String wanted) {
    this.gateway = gateway;
    this.wanted = wanted;
  }

  Optional<PaymentGateway> find() {
    return Optional.ofNullable(gateway);
  }

  /** For what was begun with a provider, which must be there to end it. */
  PaymentGateway gateway() {
    return find().orElseThrow(() -> new IllegalStateException("There is no payment provider: " + wanted));
  }

  Collecting collecting(Money amount) {
    if (wanted.equals(NONE) || amount.isZero()) {
      return new Collecting.AtProperty();
    }
    return gateway == null
        ? new Collecting.NotPayable(new PaymentsNotSetUp())
        : gateway.currencies().of(amount.currency()).filter(rule -> rule.takes(amount))
            .<Collecting>map(_ -> new Collecting.ThroughRoost())
            .orElseGet(() -> new Collecting.NotPayable(new AmountNotPayable(amount)));
  }
}
