package dev.roost.identity.domain;

import dev.roost.shared.Aggregate;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** A user's password, as far as it is kept. A user without one cannot log in. */
@AggregateRoot
public final class Credential extends Aggregate {

  @Identity private final UserId user;
  private PasswordHash hash;
  private Instant changedAt;

  private Credential(Snapshot state) {
    super(state.version());
    user = state.user();
    hash = state.hash();
    changedAt = state.changedAt();
  }

  /** The first password of a user. */
  public static Credential create(UserId user, PasswordHash hash, Instant now) {
    return new Credential(new Snapshot(user, hash, now, 0));
  }

  /** For loading only. */
  public static Credential restore(Snapshot state) {
    return new Credential(state);
  }

  /** The user has another password; raises {@link PasswordChanged}. */
  public void change(PasswordHash replacement, Instant now) {
    hash = replacement;
    changedAt = now;
    raise(new PasswordChanged(user));
  }

  /** The same password, hashed in the way that is used now. */
  public void rehash(PasswordHash stronger) {
    hash = stronger;
  }

  public UserId user() {
    return user;
  }

  public PasswordHash hash() {
    return hash;
  }

  public Snapshot snapshot() {
    return new Snapshot(user, hash, changedAt, version());
  }

  /** A credential as it is stored. */
  public record Snapshot(UserId user, PasswordHash hash, Instant changedAt, long version) {
  }
}
