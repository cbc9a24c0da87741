package roosttest.identity;

import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.UserId;
import java.util.Set;
import java.util.UUID;

/**
 * Actors for tests. Use cases need no stored user to be called: {@code bookings.request(Actors.guest(), …)}. A test that
 * compares people takes the named ones; a test that needs strangers makes new ones.
 */
public final class Actors {

  /** A host in most tests. */
  public static final UserId ANNA = new UserId(UUID.fromString("01930000-0000-7000-8000-00000000a11a"));
  /** Another host, or a guest. */
  public static final UserId BERT = new UserId(UUID.fromString("01930000-0000-7000-8000-00000000be27"));
  /** A guest. */
  public static final UserId CARA = new UserId(UUID.fromString("01930000-0000-7000-8000-00000000ca7a"));
  /** An administrator. */
  public static final UserId ADA = new UserId(UUID.fromString("01930000-0000-7000-8000-00000000ada0"));

  private Actors() {
  }

  /** Anna, who rents listings out. */
  public static Actor host() {
    return host(ANNA);
  }

  public static Actor host(UserId user) {
    return Actor.user(user, Set.of(Role.HOST));
  }

  /** Cara, who travels. */
  public static Actor guest() {
    return guest(CARA);
  }

  public static Actor guest(UserId user) {
    return Actor.user(user, Set.of());
  }

  /** Ada, who runs this Roost. */
  public static Actor admin() {
    return Actor.user(ADA, Set.of(Role.ADMIN));
  }

  /** An integration acting for the user with these scopes and no others. */
  public static Actor integration(UserId user, Scope... scopes) {
    return Actor.integration(user, Set.of(Role.HOST), Set.of(scopes));
  }

  public static UserId someone() {
    return new UserId(UUID.randomUUID());
  }
}
