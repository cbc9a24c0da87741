package dev.roost.payment.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.PaymentId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** Payments as the domain sees them. */
@Repository
public interface Payments {

  Optional<Payment> find(PaymentId id);

  /** The payment that knows this object of the provider. */
  Optional<PaymentId> bearing(ProviderReference reference);

  /** The payments of a booking, the oldest first. */
  List<Payment> ofBooking(BookingId booking);

  /** Loads a payment and keeps it from being changed by others until the transaction ends; waits for its turn. */
  Optional<Payment> lock(PaymentId id);

  /** Locks the payments of a booking, the oldest first. */
  List<Payment> lockOf(BookingId booking);

  /** Stores a new payment, as version 1. */
  void add(Payment payment);

  /** Stores what changed, as the next version; fails where another version was stored meanwhile. */
  void save(Payment payment);
}
