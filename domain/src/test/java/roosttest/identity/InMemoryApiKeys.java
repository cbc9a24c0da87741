package roosttest.identity;

import dev.roost.identity.contract.ApiKeyId;
import dev.roost.identity.domain.ApiKey;
import dev.roost.identity.domain.ApiKeys;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** API keys without a database. */
public final class InMemoryApiKeys implements ApiKeys {

  private final Map<ApiKeyId, ApiKey.Snapshot> stored = new ConcurrentHashMap<>();

  @Override
  public void add(ApiKey key) {
    var it = key.snapshot();
    stored.put(key.id(), new ApiKey.Snapshot(it.id(), it.user(), it.name(), it.token(), it.hint(), it.scopes(),
        it.createdAt(), it.lastUsedAt(), it.expiresAt(), 1));
  }

  @Override
  public Optional<ApiKey> find(ApiKeyId id) {
    return Optional.ofNullable(stored.get(id)).map(ApiKey::restore);
  }

  @Override
  public List<ApiKey> of(UserId user) {
    return all().filter(key -> key.user().equals(user))
        .sorted(Comparator.comparing(ApiKey.Snapshot::createdAt).thenComparing(key -> key.id().value()).reversed())
        .map(ApiKey::restore).toList();
  }

  @Override
  public void remove(ApiKeyId id) {
    stored.remove(id);
  }

  @Override
  public void removeAllOf(UserId user) {
    stored.values().removeIf(key -> key.user().equals(user));
  }

  public Stream<ApiKey.Snapshot> all() {
    return stored.values().stream();
  }

  /** Notes the use of a key, as the lookup of tokens does. */
  public void noteUse(ApiKeyId id, Instant at) {
    stored.computeIfPresent(id, (_, it) -> it.lastUsedAt() == null || it.lastUsedAt().isBefore(at)
        ? new ApiKey.Snapshot(it.id(), it.user(), it.name(), it.token(), it.hint(), it.scopes(), it.createdAt(), at,
            it.expiresAt(), it.version())
        : it);
  }
}
