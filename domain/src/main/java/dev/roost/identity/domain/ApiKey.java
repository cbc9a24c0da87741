package dev.roost.identity.domain;

import dev.roost.identity.contract.ApiKeyId;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Aggregate;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Set;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** A key with which an integration acts for a user, within its scopes. Revoked ones are not kept. */
@AggregateRoot
public final class ApiKey extends Aggregate {

  /** How every key begins, so that scanners of leaked secrets can tell it. */
  public static final String PREFIX = "roost_";
  public static final int MOST_OF_A_USER = 25;
  private static final int HINT_LENGTH = PREFIX.length() + 4;
  private static final int LONGEST_NAME = 80;

  @Identity private final ApiKeyId id;
  private final Snapshot state;

  private ApiKey(Snapshot state) {
    super(state.version());
    id = state.id();
    this.state = state;
  }

  public static Token freshToken() {
    return Token.fresh(PREFIX);
  }

  /** Makes a key; the token is told once. */
  public static ApiKey create(ApiKeyId id, UserId user, String name, Set<Scope> scopes, Token token,
      @Nullable Instant expiresAt, Instant now) {
    if (scopes.isEmpty()) {
      throw new Refused(new InvalidField("scopes", "must be at least one"));
    }
    if (expiresAt != null && !expiresAt.isAfter(now)) {
      throw new Refused(new InvalidField("expiresAt", "must be in the future"));
    }
    return new ApiKey(new Snapshot(id, user, Text.line("name", name, LONGEST_NAME), token.hash(),
        token.text().value().substring(0, HINT_LENGTH), scopes, now, null, expiresAt, 0));
  }

  /** For loading only. */
  public static ApiKey restore(Snapshot state) {
    return new ApiKey(state);
  }

  public ApiKeyId id() {
    return id;
  }

  public UserId user() {
    return state.user();
  }

  public Snapshot snapshot() {
    return state;
  }

  /**
   * A key as it is stored.
   *
   * @param hint how the key begins
   * @param lastUsedAt exact to a minute, and written beside the version
   */
  public record Snapshot(ApiKeyId id, UserId user, String name, TokenHash token, String hint, Set<Scope> scopes,
      Instant createdAt, @Nullable Instant lastUsedAt, @Nullable Instant expiresAt, long version) {

    public Snapshot {
      scopes = Set.copyOf(scopes);
    }
  }
}
