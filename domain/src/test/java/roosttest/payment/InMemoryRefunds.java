package roosttest.payment;

import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.RefundId;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.GuestRefund.Snapshot;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Refunds;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Refunds without a database: one thread, no transactions. */
public final class InMemoryRefunds implements Refunds {

  private final Map<RefundId, Snapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<GuestRefund> find(RefundId id) {
    return Optional.ofNullable(stored.get(id)).map(GuestRefund::restore);
  }

  @Override
  public Optional<RefundId> tried(OperationKey key) {
    return stored.values().stream().filter(it -> it.key().equals(key)).map(Snapshot::id).findFirst();
  }

  @Override
  public List<GuestRefund> ofPayment(PaymentId payment) {
    return stored.values().stream().filter(it -> it.debt().payment().equals(payment)).map(GuestRefund::restore)
        .toList();
  }

  @Override
  public Map<PaymentId, List<GuestRefund>> ofPayments(Collection<PaymentId> payments) {
    return stored.values().stream().filter(it -> payments.contains(it.debt().payment())).map(GuestRefund::restore)
        .collect(Collectors.groupingBy(it -> it.debt().payment()));
  }

  @Override
  public Optional<GuestRefund> lock(RefundId id) {
    return find(id);
  }

  @Override
  public void add(GuestRefund refund) {
    stored.put(refund.id(), withVersion(refund.snapshot(), 1));
  }

  @Override
  public void save(GuestRefund refund) {
    var before = stored.get(refund.id());
    if (before == null || before.version() != refund.version()) {
      throw new IllegalStateException("Refund %s was changed meanwhile".formatted(refund.id()));
    }
    stored.put(refund.id(), withVersion(refund.snapshot(), refund.version() + 1));
  }

  private static Snapshot withVersion(Snapshot it, long version) {
    return new Snapshot(it.id(), version, it.debt(), it.key(), it.status(), it.since(), it.failure(),
        it.counted());
  }
}
