package roosttest.payout;

import dev.roost.payout.contract.VerificationStatus;
import dev.roost.payout.domain.Verification;
import dev.roost.payout.domain.Verifications;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Verifications in memory. */
public final class InMemoryVerifications implements Verifications {

  private final Map<UserId, Verification.Snapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<Verification> find(UserId host) {
    return Optional.ofNullable(stored.get(host)).map(Verification::restore);
  }

  @Override
  public Optional<Verification> lock(UserId host) {
    return find(host);
  }

  @Override
  public void save(Verification verification) {
    var before = stored.get(verification.host());
    if (verification.version() != (before == null ? 0 : before.version())) {
      throw new OptimisticLock("The verification of %s was changed meanwhile".formatted(verification.host()));
    }
    var it = verification.snapshot();
    stored.put(it.host(), new Verification.Snapshot(it.host(), it.version() + 1, it.status(), it.details(),
        it.documents(), it.submittedAt(), it.decision()));
  }

  @Override
  public Page<Verification> list(@Nullable VerificationStatus status, PageRequest page) {
    var from = page.after() == null ? 0 : Integer.parseInt(page.after());
    var found = stored.values().stream().filter(it -> status == null || it.status() == status)
        .sorted(Comparator.comparing(it -> Objects.requireNonNullElse(it.submittedAt(), Instant.MAX))).toList();
    var items = found.stream().skip(from).limit(page.limit()).map(Verification::restore).toList();
    var next = from + page.limit();
    return new Page<>(items, next < found.size() ? Integer.toString(next) : null);
  }
}
