package roosttest.payment;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payment.Snapshot;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.ProviderReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Payments without a database: one thread, no transactions. */
public final class InMemoryPayments implements Payments {

  private final Map<PaymentId, Snapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<Payment> find(PaymentId id) {
    return Optional.ofNullable(stored.get(id)).map(Payment::restore);
  }

  @Override
  public Optional<PaymentId> bearing(ProviderReference reference) {
    return stored.values().stream()
        .filter(it -> it.attempts().stream().anyMatch(attempt -> reference.equals(attempt.reference())))
        .map(Snapshot::id).findFirst();
  }

  @Override
  public List<Payment> ofBooking(BookingId booking) {
    return all().filter(payment -> payment.order().booking().equals(booking)).toList();
  }

  @Override
  public Optional<Payment> lock(PaymentId id) {
    return find(id);
  }

  @Override
  public List<Payment> lockOf(BookingId booking) {
    return ofBooking(booking);
  }

  @Override
  public void add(Payment payment) {
    if (ofBooking(payment.order().booking()).stream().map(it -> it.order().purpose())
        .anyMatch(payment.order().purpose()::equals)) {
      throw new IllegalStateException("There is a payment already for %s".formatted(payment.order().purpose()));
    }
    if (stored.putIfAbsent(payment.id(), withVersion(payment.snapshot(), 1)) != null) {
      throw new IllegalStateException("Payment %s is there already".formatted(payment.id()));
    }
  }

  @Override
  public void save(Payment payment) {
    var before = stored.get(payment.id());
    if (before == null || before.version() != payment.version()) {
      throw new IllegalStateException("Payment %s was changed meanwhile".formatted(payment.id()));
    }
    stored.put(payment.id(), withVersion(payment.snapshot(), payment.version() + 1));
  }

  public Stream<Payment> all() {
    return stored.values().stream().map(Payment::restore);
  }

  private static Snapshot withVersion(Snapshot it, long version) {
    return new Snapshot(it.id(), version, it.order(), it.goal(), it.attempts());
  }
}
