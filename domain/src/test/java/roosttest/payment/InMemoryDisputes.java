package roosttest.payment;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.DisputeId;
import dev.roost.payment.domain.Dispute;
import dev.roost.payment.domain.Dispute.Snapshot;
import dev.roost.payment.domain.Disputes;
import dev.roost.payment.domain.ProviderReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Disputes without a database: one thread, no transactions. */
public final class InMemoryDisputes implements Disputes {

  private final Map<DisputeId, Snapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<Dispute> find(ProviderReference reference) {
    return all().filter(it -> it.matter().reference().equals(reference)).findFirst();
  }

  @Override
  public List<Dispute> ofBooking(BookingId booking) {
    return all().filter(it -> it.matter().booking().equals(booking)).toList();
  }

  @Override
  public void add(Dispute dispute) {
    stored.put(dispute.id(), withVersion(dispute.snapshot(), 1));
  }

  @Override
  public void save(Dispute dispute) {
    var before = stored.get(dispute.id());
    if (before == null || before.version() != dispute.version()) {
      throw new IllegalStateException("Dispute %s was changed meanwhile".formatted(dispute.id()));
    }
    stored.put(dispute.id(), withVersion(dispute.snapshot(), dispute.version() + 1));
  }

  /** All of them, the oldest first. */
  public Stream<Dispute> all() {
    return stored.values().stream().map(Dispute::restore);
  }

  private static Snapshot withVersion(Snapshot it, long version) {
    return new Snapshot(it.id(), version, it.matter(), it.status(), it.since());
  }
}
