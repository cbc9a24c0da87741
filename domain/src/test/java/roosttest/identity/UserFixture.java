package roosttest.identity;

import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.ExternalReference;
import dev.roost.identity.domain.Profile;
import dev.roost.identity.domain.User;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds users: {@code aUser().named("Anna").whoHosts().build()}. Without a word more it is a guest with a proved address. */
public final class UserFixture {

  public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private UserId id = Actors.someone();
  private @Nullable Email email;
  private @Nullable Instant verifiedAt = NOON;
  private @Nullable ExternalReference reference;
  private String name = "Cara";
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private Instant createdAt = NOON;
  private long version = 1;
  private boolean hasEmail = true;

  private UserFixture() {
  }

  public static UserFixture aUser() {
    return new UserFixture();
  }

  /** A host whom an import brought and nobody invited yet. */
  public static UserFixture anImportedHost(String reference) {
    var host = new UserFixture().whoHosts().withoutEmail();
    host.reference = new ExternalReference(reference);
    return host;
  }

  public UserFixture withId(UserId id) {
    this.id = id;
    return this;
  }

  public UserFixture named(String name) {
    this.name = name;
    return this;
  }

  public UserFixture withEmail(String email) {
    this.email = Email.of(email);
    hasEmail = true;
    return this;
  }

  public UserFixture withoutEmail() {
    hasEmail = false;
    return unverified();
  }

  public UserFixture unverified() {
    verifiedAt = null;
    return this;
  }

  public UserFixture whoHosts() {
    roles.add(Role.HOST);
    return this;
  }

  public UserFixture whoAdministers() {
    roles.add(Role.ADMIN);
    return this;
  }

  public UserFixture joinedAt(Instant createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  /** One that was never stored, to be handed to {@code Users.add}. */
  public UserFixture unstored() {
    version = 0;
    return this;
  }

  public User build() {
    var address = email == null ? Email.of("u" + id.value().toString().replace("-", "") + "@example.org") : email;
    return User.restore(new User.Snapshot(id, hasEmail ? address : null, verifiedAt, profile(name), roles, reference,
        createdAt, version));
  }

  /** The actor this user becomes by logging in. */
  public static Actor actorOf(User user) {
    return Actor.user(user.id(), user.roles());
  }

  public static Profile profile(String name) {
    return Profile.of(name, List.of("en", "pt-BR"), "Travels by train.", "Europe/Lisbon", "EUR");
  }
}
