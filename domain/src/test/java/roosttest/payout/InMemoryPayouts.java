package roosttest.payout;

import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.TransferStatus;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.Payout.Snapshot;
import dev.roost.payout.domain.Payouts;
import dev.roost.payout.domain.Transfer;
import dev.roost.shared.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Payouts in memory: one thread, no transactions. */
public final class InMemoryPayouts implements Payouts {

  private final Map<PayoutId, Snapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<Payout> find(PayoutId id) {
    return Optional.ofNullable(stored.get(id)).map(Payout::restore);
  }

  @Override
  public Optional<Payout> findByKey(UUID key) {
    return all().filter(payout -> payout.transferAskedUnder(key).isPresent()).findFirst();
  }

  @Override
  public Optional<Payout> lock(PayoutId id) {
    return find(id);
  }

  @Override
  public Map<String, Money> sent(Collection<String> sources) {
    return transfers().filter(it -> sources.contains(it.draw().source()))
        .collect(Collectors.toMap(it -> it.draw().source(), Transfer::kept, Money::plus));
  }

  @Override
  public void add(Payout payout) {
    store(payout);
  }

  @Override
  public void save(Payout payout) {
    if (payout.version() != stored.get(payout.id()).version()) {
      throw new OptimisticLock("Payout %s was changed meanwhile".formatted(payout.id()));
    }
    store(payout);
  }

  /** The newest first. */
  public Stream<Payout> all() {
    return stored.values().stream().map(Payout::restore)
        .sorted(Comparator.comparing((Payout payout) -> payout.id().value()).reversed());
  }

  /** Those that were sent or are being sent. */
  Stream<Transfer> transfers() {
    return stored.values().stream().flatMap(payout -> payout.transfers().stream())
        .filter(transfer -> transfer.status() != TransferStatus.FAILED);
  }

  private void store(Payout payout) {
    var it = payout.snapshot();
    stored.put(it.id(), new Snapshot(it.id(), it.version() + 1, it.order(), it.transfers(), it.endedAt()));
  }
}
