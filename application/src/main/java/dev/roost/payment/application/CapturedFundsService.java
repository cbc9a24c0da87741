package dev.roost.payment.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.spi.CapturedFunds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is left of captures, under the lock that refunds take too. */
@Service
class CapturedFundsService implements CapturedFunds {

  private final Payments payments;
  private final RefundStore refunds;

  CapturedFundsService(Payments payments, RefundStore refunds) {
    this.payments = payments;
    this.refunds = refunds;
  }

  /** In the order of their ids, so that nobody waits in a circle. */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Captured> lock(Collection<BookingId> bookings) {
    return bookings.stream().distinct().sorted(Comparator.comparing(BookingId::value))
        .flatMap(booking -> payments.lockOf(booking).stream()).flatMap(this::captures).toList();
  }

  private Stream<Captured> captures(Payment payment) {
    return payment.taken().stream().map(taken -> new Captured(payment.order().booking(), payment.id(),
        Objects.requireNonNull(taken.reference(), "what was taken has a name").value(),
        refunds.leftOf(payment, taken)));
  }
}
