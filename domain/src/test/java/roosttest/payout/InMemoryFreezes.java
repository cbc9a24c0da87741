package roosttest.payout;

import dev.roost.payout.domain.Freeze;
import dev.roost.payout.domain.Freezes;
import dev.roost.shared.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Freezes in memory. */
public final class InMemoryFreezes implements Freezes {

  private final Map<UserId, Freeze.Snapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<Freeze> find(UserId host) {
    return Optional.ofNullable(stored.get(host)).map(Freeze::restore);
  }

  @Override
  public Optional<Freeze> lock(UserId host) {
    return find(host);
  }

  @Override
  public void save(Freeze freeze) {
    var before = stored.get(freeze.host());
    if (freeze.version() != (before == null ? 0 : before.version())) {
      throw new OptimisticLock("The freeze of %s was changed meanwhile".formatted(freeze.host()));
    }
    var it = freeze.snapshot();
    stored.put(it.host(), new Freeze.Snapshot(it.host(), it.version() + 1, it.frozen(), it.last()));
  }
}
