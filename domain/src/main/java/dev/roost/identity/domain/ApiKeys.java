package dev.roost.identity.domain;

import dev.roost.identity.contract.ApiKeyId;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** API keys as the domain sees them. What is removed is dead at once, on every node. */
@Repository
public interface ApiKeys {

  void add(ApiKey key);

  Optional<ApiKey> find(ApiKeyId id);

  /** Those of the user, the newest first. */
  List<ApiKey> of(UserId user);

  void remove(ApiKeyId id);

  void removeAllOf(UserId user);
}
