package dev.roost.shared;

import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Who asks. Every use case takes one and decides itself what it may do, so that
 * REST, GraphQL, jobs and imports share one authorization.
 */
@ValueObject
public sealed interface Actor {

  /** Someone who has not logged in. */
  static Actor anonymous() {
    return new Anonymous();
  }

  /** Roost itself: a timer, a listener, an import. */
  static Actor system(String purpose) {
    return new Internal(purpose);
  }

  /** A user who logged in: every permission of that user. */
  static Actor user(UserId id, Set<Role> roles) {
    return new User(id, Set.copyOf(roles), Set.of(Scope.values()));
  }

  /**
   * A user acting through an integration's key: only what the key's scopes allow.
   */
  static Actor integration(UserId id, Set<Role> roles, Set<Scope> scopes) {
    return new User(id, Set.copyOf(roles), Set.copyOf(scopes));
  }

  /** Whether this is an administrator, and not a key of one that was made for less. */
  default boolean isAdmin() {
    return this instanceof User user && user.roles().contains(Role.ADMIN) && user.scopes().contains(Scope.ADMIN);
  }

  default boolean isSystem() { return this instanceof Internal; }

  default boolean is(UserId id) {
    return this instanceof User user && user.id().equals(id);
  }

  /** The user who asks, after checking the scope. */
  default UserId mustBeUser(Scope scope) {
    if (!(this instanceof User user)) {
      throw new Refused(new AccessRefusal.NotLoggedIn());
    }
    if (!user.scopes().contains(scope)) {
      throw new Refused(new AccessRefusal.ScopeMissing(scope));
    }
    return user.id();
  }

  /** Who asked, for logs and audit. */
  String label();

  /** What a user may do beside the rights every account has. */
  enum Role {
    /** Rents listings out. */
    HOST,
    /** Runs this Roost. */
    ADMIN
  }

  /**
   * What a key of an integration may be used for; somebody who logged in has them
   * all.
   */
  enum Scope {
    PROFILE_READ, PROFILE_WRITE, LISTINGS_READ, LISTINGS_WRITE, CALENDAR_READ, CALENDAR_WRITE, PRICES_READ,
    PRICES_WRITE, BOOKINGS_READ, BOOKINGS_WRITE, MESSAGES_READ, MESSAGES_WRITE, PAYOUTS_READ, PAYOUTS_WRITE,
    WEBHOOKS_READ,
    WEBHOOKS_WRITE, ADMIN;

    /** The scope as clients write it: {@code bookings:write}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ':');
    }
  }

  record Anonymous() implements Actor {
    @Override
    public String label() {
      return "anonymous";
    }
  }

  record User(UserId id, Set<Role> roles, Set<Scope> scopes) implements Actor {
    @Override
    public String label() {
      return "user " + id;
    }
  }

  record Internal(String purpose) implements Actor {
    @Override
    public String label() {
      return "system " + purpose;
    }
  }
}
