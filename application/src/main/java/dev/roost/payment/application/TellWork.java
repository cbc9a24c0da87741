package dev.roost.payment.application;

import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.spi.AlterationPayments;
import dev.roost.booking.spi.InstalmentPayments;
import dev.roost.booking.spi.PaidBookings;
import dev.roost.booking.spi.PaidBookings.MoneyState;
import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Payments;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets what was paid for follow: booking, calendar and payment are locked in this order, in one transaction. */
@Component
class TellWork {

  /** What a provider holds money for that does not say how long. */
  private static final Duration USUAL_HOLD = Duration.ofDays(5);

  private final Payments payments;
  private final PaidBookings bookings;
  private final AlterationPayments alterations;
  private final InstalmentPayments instalments;
  private final PaymentWork work;
  private final TransactionOperations transactions;
  private final Clock clock;

  TellWork(Payments payments, PaidBookings bookings, AlterationPayments alterations,
      InstalmentPayments instalments, PaymentWork work, TransactionOperations transactions, Clock clock) {
    this.payments = payments;
    this.bookings = bookings;
    this.alterations = alterations;
    this.instalments = instalments;
    this.work = work;
    this.transactions = transactions;
    this.clock = clock;
  }

  void run(Claim claim) {
    var id = claim.work().payment();
    var order = payments.find(id).orElseThrow().order();
    transactions.executeWithoutResult(_ -> {
      switch (order.purpose()) {
        case PaymentPurpose.Stay() -> bookings.moneyIs(order.booking(), () -> stateOf(id));
        case PaymentPurpose.Difference(var alteration) -> alterations.moneyIs(alteration, () -> stateOf(id));
        case PaymentPurpose.Instalment(var number) -> instalments.moneyIs(order.booking(), number, () -> stateOf(id));
      }
      work.done(claim);
    });
  }

  private Optional<MoneyState> stateOf(PaymentId id) {
    var payment = payments.find(id).orElseThrow();
    return switch (payment.status()) {
      case AUTHORIZED, CAPTURING -> Optional.of(
          new MoneyState.Held(payment.heldUntil().orElseGet(() -> clock.instant().plus(USUAL_HOLD))));
      case CAPTURED -> Optional.of(new MoneyState.Taken());
      case WAITING, DECIDING -> Optional.of(new MoneyState.NotHeld());
      case RELEASING, RELEASED -> Optional.empty();
    };
  }
}
