package roosttest.identity;

import dev.roost.identity.domain.Purpose;
import dev.roost.identity.domain.TokenHash;
import dev.roost.identity.domain.Verification;
import dev.roost.identity.domain.Verifications;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Verifications without a database: nothing is really locked. */
public final class InMemoryVerifications implements Verifications {

  private final Map<Key, Verification.Snapshot> stored = new ConcurrentHashMap<>();

  @Override
  public void replace(Verification verification) {
    stored.put(keyOf(verification), withVersion(verification.snapshot(), 1));
  }

  @Override
  public Optional<Verification> find(TokenHash token) {
    return stored.values().stream().filter(it -> it.token().equals(token)).findFirst().map(Verification::restore);
  }

  @Override
  public Optional<Verification> lock(TokenHash token) {
    return find(token);
  }

  @Override
  public void save(Verification verification) {
    stored.compute(keyOf(verification), (_, current) -> {
      if (current == null || current.version() != verification.version()) {
        throw new Refused(new VersionStale("verification", current == null ? 0 : current.version()));
      }
      return withVersion(verification.snapshot(), current.version() + 1);
    });
  }

  @Override
  public void remove(UserId user, Purpose purpose) {
    stored.remove(new Key(user, purpose));
  }

  @Override
  public void removeAllOf(UserId user) {
    stored.keySet().removeIf(key -> key.user().equals(user));
  }

  @Override
  public void removeExpired(Instant now) {
    stored.values().removeIf(it -> !it.expiresAt().isAfter(now));
  }

  private static Key keyOf(Verification verification) {
    return new Key(verification.user(), verification.purpose());
  }

  private static Verification.Snapshot withVersion(Verification.Snapshot it, long version) {
    return new Verification.Snapshot(it.user(), it.purpose(), it.email(), it.token(), it.expiresAt(),
        it.redeemedAt(), version);
  }

  private record Key(UserId user, Purpose purpose) {
  }
}
