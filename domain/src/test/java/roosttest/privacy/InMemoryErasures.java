package roosttest.privacy;

import dev.roost.privacy.domain.Erasure;
import dev.roost.privacy.domain.Erasures;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Erasures without a database: one thread, no transactions. What fails is put off by a second. */
public final class InMemoryErasures implements Erasures {

  private static final Comparator<Erasure.Snapshot> NEWEST = Comparator.comparing(Erasure.Snapshot::requestedAt)
      .thenComparing(it -> it.user().toString()).reversed();

  private final Map<UserId, Erasure.Snapshot> stored = new LinkedHashMap<>();
  private final Clock clock;

  public InMemoryErasures(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<Erasure> find(UserId user) {
    return Optional.ofNullable(stored.get(user)).map(Erasure::restore);
  }

  @Override
  public Optional<Erasure> lock(UserId user) {
    return find(user);
  }

  @Override
  public void addIfAbsent(Erasure erasure) {
    stored.putIfAbsent(erasure.user(), with(erasure.snapshot(), erasure.snapshot().dueAt(), 1));
  }

  @Override
  public void save(Erasure erasure) {
    var before = stored.get(erasure.user());
    if (before == null || before.version() != erasure.version()) {
      throw new IllegalStateException("The erasure of %s was changed meanwhile".formatted(erasure.user()));
    }
    stored.put(erasure.user(), with(erasure.snapshot(), erasure.snapshot().dueAt(), erasure.version() + 1));
  }

  @Override
  public List<UserId> due(int atMost) {
    return stored.values().stream().filter(it -> it.dueAt() != null && !it.dueAt().isAfter(clock.instant()))
        .sorted(Comparator.comparing(it -> Objects.requireNonNull(it.dueAt()))).limit(atMost)
        .map(Erasure.Snapshot::user).toList();
  }

  @Override
  public void postpone(UserId user, String error) {
    stored.computeIfPresent(user, (_, it) -> with(it, clock.instant().plus(Duration.ofSeconds(1)), it.version()));
  }

  @Override
  public Page<Erasure> list(PageRequest page) {
    var after = page.after();
    var rest = stored.values().stream().sorted(NEWEST)
        .dropWhile(it -> after != null && !it.user().toString().equals(after)).skip(after == null ? 0 : 1)
        .map(Erasure::restore).toList();
    var items = rest.subList(0, Math.min(rest.size(), page.limit()));
    return new Page<>(items, items.size() < rest.size() ? items.getLast().user().toString() : null);
  }

  private static Erasure.Snapshot with(Erasure.Snapshot it, @Nullable Instant due,
      long version) {
    return new Erasure.Snapshot(it.user(), it.requestedBy(), it.requestedAt(), it.inTheWay(), it.erasedAt(), due,
        version);
  }
}
