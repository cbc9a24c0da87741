package dev.roost.identity.domain;

import dev.roost.identity.contract.IdentityRefusal.MailTokenInvalid;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A token that went to a mail address: whoever sends it back reads that mailbox. A user has at most one for each purpose,
 * the newest.
 */
@AggregateRoot
public final class Verification extends Aggregate {

  private final UserId user;
  private final Purpose purpose;
  private final Email email;
  private final TokenHash token;
  private final Instant expiresAt;
  private @Nullable Instant redeemedAt;

  private Verification(Snapshot state) {
    super(state.version());
    user = state.user();
    purpose = state.purpose();
    email = state.email();
    token = state.token();
    expiresAt = state.expiresAt();
    redeemedAt = state.redeemedAt();
  }

  public static Verification issue(UserId user, Purpose purpose, Email email, TokenHash token, Instant now) {
    return new Verification(new Snapshot(user, purpose, email, token, now.plus(purpose.lifetime()), null, 0));
  }

  /** For loading only. */
  public static Verification restore(Snapshot state) {
    return new Verification(state);
  }

  /** The token came back to prove the address. Proving it again is harmless. */
  public void proveEmail(Instant now) {
    if (purpose != Purpose.EMAIL || (redeemedAt == null && hasExpired(now))) {
      throw new Refused(new MailTokenInvalid());
    }
    if (redeemedAt == null) {
      redeemedAt = now;
    }
  }

  /** Refuses a token that cannot set a password now. Whoever sets one removes the verification: it counts once. */
  public void mustSetPassword(Instant now) {
    if (!purpose.setsPassword() || hasExpired(now)) {
      throw new Refused(new MailTokenInvalid());
    }
  }

  private boolean hasExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  public UserId user() {
    return user;
  }

  public Purpose purpose() {
    return purpose;
  }

  /** The address the token went to. */
  public Email email() {
    return email;
  }

  public Snapshot snapshot() {
    return new Snapshot(user, purpose, email, token, expiresAt, redeemedAt, version());
  }

  /** A verification as it is stored. */
  public record Snapshot(UserId user, Purpose purpose, Email email, TokenHash token, Instant expiresAt,
      @Nullable Instant redeemedAt, long version) {
  }
}
