package dev.roost.identity.domain;

import dev.roost.identity.contract.EmailVerified;
import dev.roost.identity.contract.IdentityRefusal.AlreadyJoined;
import dev.roost.identity.contract.IdentityRefusal.EmailNotVerified;
import dev.roost.identity.contract.UserRegistered;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Aggregate;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** Somebody with an account: a guest, who may become a host or an administrator; or a host whom an import brought. */
@AggregateRoot
public final class User extends Aggregate {

  @Identity private final UserId id;
  private final Instant createdAt;
  private final @Nullable ExternalReference reference;
  private final Set<Role> roles;
  private Profile profile;
  private @Nullable Email email;
  private @Nullable Instant emailVerifiedAt;

  private User(Snapshot state) {
    super(state.version());
    id = state.id();
    createdAt = state.createdAt();
    reference = state.reference();
    roles = EnumSet.noneOf(Role.class);
    roles.addAll(state.roles());
    profile = state.profile();
    email = state.email();
    emailVerifiedAt = state.emailVerifiedAt();
  }

  /** Somebody opens an account; raises {@link UserRegistered}. The address is still to be proved. */
  public static User register(UserId id, Email email, Profile profile, Instant now) {
    var user = new User(new Snapshot(id, email, null, profile, Set.of(), null, now, 0));
    user.raise(new UserRegistered(id));
    return user;
  }

  /** Roost itself sets up an account with a proved address; raises {@link UserRegistered} and {@link EmailVerified}. */
  public static User provision(UserId id, Email email, Profile profile, Set<Role> roles, Instant now) {
    var user = new User(new Snapshot(id, email, null, profile, roles, null, now, 0));
    user.raise(new UserRegistered(id));
    user.verifyEmail(email, now);
    return user;
  }

  /** For loading only: trusts its input, raises nothing. */
  public static User restore(Snapshot state) {
    return new User(state);
  }

  /** The address is proved; raises {@link EmailVerified} the first time. A token for an older address proves nothing. */
  public void verifyEmail(Email proved, Instant now) {
    if (!proved.equals(email) || emailVerifiedAt != null) {
      return;
    }
    emailVerifiedAt = now;
    raise(new EmailVerified(id));
  }

  public void changeProfile(long expectedVersion, Profile changed) {
    if (expectedVersion != version()) {
      throw new Refused(new VersionStale("profile", version()));
    }
    profile = changed;
  }

  /** From now on this user may rent listings out. */
  public void becomeHost() {
    mustHaveVerifiedEmail();
    roles.add(Role.HOST);
  }

  public void grant(Role role) {
    roles.add(role);
  }

  public void revoke(Role role) {
    roles.remove(role);
  }

  /** An imported host gets the address to which the invitation goes; raises {@link HostInvited}. */
  public void invite(Email address) {
    if (reference == null || emailVerifiedAt != null) {
      throw new Refused(new AlreadyJoined(id.toString()));
    }
    email = address;
    raise(new HostInvited(id));
  }

  public void mustHaveVerifiedEmail() {
    if (emailVerifiedAt == null) {
      throw new Refused(new EmailNotVerified());
    }
  }

  public UserId id() {
    return id;
  }

  public Profile profile() {
    return profile;
  }

  public Optional<Email> email() {
    return Optional.ofNullable(email);
  }

  public boolean hasVerifiedEmail() {
    return emailVerifiedAt != null;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  public Snapshot snapshot() {
    return new Snapshot(id, email, emailVerifiedAt, profile, Set.copyOf(roles), reference, createdAt, version());
  }

  /**
   * A user as it is stored.
   *
   * @param email absent for an imported host who was not invited yet
   * @param emailVerifiedAt absent until the address is proved
   * @param reference present for a host whom an import brought
   */
  public record Snapshot(UserId id, @Nullable Email email, @Nullable Instant emailVerifiedAt, Profile profile,
      Set<Role> roles, @Nullable ExternalReference reference, Instant createdAt, long version) {

    public Snapshot {
      roles = Set.copyOf(roles);
    }
  }
}
