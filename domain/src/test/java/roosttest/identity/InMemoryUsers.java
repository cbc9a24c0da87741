package roosttest.identity;

import dev.roost.identity.contract.IdentityRefusal.EmailTaken;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.ExternalReference;
import dev.roost.identity.domain.ImportedHost;
import dev.roost.identity.domain.Profile;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Users without a database. */
public final class InMemoryUsers implements Users {

  private final Map<UserId, User.Snapshot> stored = new LinkedHashMap<>();

  @Override
  public synchronized Optional<User> find(UserId id) {
    return Optional.ofNullable(stored.get(id)).map(User::restore);
  }

  @Override
  public List<User> find(Collection<UserId> ids) {
    return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public Optional<User> lock(UserId id) {
    return find(id);
  }

  @Override
  public synchronized Optional<User> withEmail(Email email) {
    return all().filter(user -> user.email().filter(email::equals).isPresent()).findFirst();
  }

  @Override
  public synchronized Addition add(User user) {
    if (isTaken(user)) {
      return Addition.EMAIL_TAKEN;
    }
    stored.put(user.id(), withVersion(user.snapshot(), 1));
    return Addition.ADDED;
  }

  @Override
  public synchronized void save(User user) {
    var current = stored.get(user.id());
    if (current == null || current.version() != user.version()) {
      throw new Refused(new VersionStale("profile", current == null ? 0 : current.version()));
    }
    if (isTaken(user)) {
      throw new Refused(new EmailTaken(user.email().orElseThrow().value()));
    }
    stored.put(user.id(), withVersion(user.snapshot(), user.version() + 1));
  }

  @Override
  public synchronized Map<ExternalReference, UserId> takeIn(Collection<ImportedHost> hosts) {
    var known = new HashMap<ExternalReference, User.Snapshot>();
    stored.values().stream().filter(user -> user.reference() != null)
        .forEach(user -> known.put(Objects.requireNonNull(user.reference()), user));
    return hosts.stream().collect(Collectors.toMap(ImportedHost::reference, host -> {
      var before = known.get(host.reference());
      var state = before == null ? fresh(host) : before.emailVerifiedAt() == null ? refreshed(before, host) : before;
      stored.put(state.id(), state);
      return state.id();
    }));
  }

  /** Stores a user as it is. */
  public synchronized User given(User user) {
    stored.put(user.id(), user.snapshot());
    return user;
  }

  public synchronized Stream<User> all() {
    return List.copyOf(stored.values()).stream().map(User::restore);
  }

  private boolean isTaken(User user) {
    return user.email().flatMap(this::withEmail).filter(other -> !other.id().equals(user.id())).isPresent();
  }

  private static User.Snapshot fresh(ImportedHost host) {
    return new User.Snapshot(host.id(), null, null,
        Profile.of(host.name(), List.of(), host.about(), "UTC", "EUR"), Set.of(Role.HOST), host.reference(),
        host.memberSince(), 1);
  }

  private static User.Snapshot refreshed(User.Snapshot it, ImportedHost host) {
    var profile = new Profile(host.name(), it.profile().languages(), host.about(), it.profile().timeZone(),
        it.profile().currency());
    var version = profile.equals(it.profile()) ? it.version() : it.version() + 1;
    return new User.Snapshot(it.id(), it.email(), it.emailVerifiedAt(), profile, it.roles(), it.reference(),
        it.createdAt(), version);
  }

  private static User.Snapshot withVersion(User.Snapshot it, long version) {
    return new User.Snapshot(it.id(), it.email(), it.emailVerifiedAt(), it.profile(), it.roles(), it.reference(),
        it.createdAt(), version);
  }
}
