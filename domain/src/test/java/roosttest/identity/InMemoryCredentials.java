package roosttest.identity;

import dev.roost.identity.domain.Credential;
import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Credentials without a database: nothing is really locked. */
public final class InMemoryCredentials implements Credentials {

  private final Map<UserId, Credential.Snapshot> stored = new ConcurrentHashMap<>();
  private final Users users;

  public InMemoryCredentials(Users users) {
    this.users = users;
  }

  @Override
  public Optional<Credential> lock(UserId user) {
    return Optional.ofNullable(stored.get(user)).map(Credential::restore);
  }

  @Override
  public Optional<Credential> withEmail(Email email) {
    return users.withEmail(email).map(User::id).flatMap(this::lock);
  }

  @Override
  public void add(Credential credential) {
    if (stored.putIfAbsent(credential.user(), withVersion(credential.snapshot(), 1)) != null) {
      throw new IllegalStateException("User %s has a credential".formatted(credential.user()));
    }
  }

  @Override
  public void save(Credential credential) {
    stored.compute(credential.user(), (_, current) -> {
      if (current == null || current.version() != credential.version()) {
        throw new Refused(new VersionStale("password", current == null ? 0 : current.version()));
      }
      return withVersion(credential.snapshot(), current.version() + 1);
    });
  }

  @Override
  public void remove(UserId user) {
    stored.remove(user);
  }

  private static Credential.Snapshot withVersion(Credential.Snapshot it, long version) {
    return new Credential.Snapshot(it.user(), it.hash(), it.changedAt(), version);
  }
}
