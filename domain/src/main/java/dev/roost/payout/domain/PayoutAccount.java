package dev.roost.payout.domain;

import dev.roost.shared.Aggregate;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** The account at the provider to which a host wants to be paid. */
@AggregateRoot
public final class PayoutAccount extends Aggregate {

  @Identity private final UserId host;
  private @Nullable AccountToken token;
  private @Nullable Instant namedAt;
  private @Nullable String refusal;

  private PayoutAccount(Snapshot stored) {
    super(stored.version());
    this.host = stored.host();
    this.token = stored.token();
    this.namedAt = stored.namedAt();
    this.refusal = stored.refusal();
  }

  /** Of a host who has never named an account. */
  public static PayoutAccount none(UserId host) {
    return new PayoutAccount(new Snapshot(host, 0, null, null, null));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static PayoutAccount restore(Snapshot stored) {
    return new PayoutAccount(stored);
  }

  /** The host names an account. Naming the one that was refused again says that it is in order now. */
  public void name(AccountToken named, Instant now) {
    token = named;
    namedAt = now;
    refusal = null;
  }

  /** The host wants to be paid nowhere. */
  public void remove() {
    token = null;
    namedAt = null;
    refusal = null;
  }

  /** The provider does not take this account, in its words; not where the host has named another one meanwhile. */
  public boolean refuse(AccountToken refused, String why) {
    if (!refused.equals(token)) {
      return false;
    }
    refusal = why;
    return true;
  }

  public UserId host() {
    return host;
  }

  public Optional<AccountToken> token() {
    return Optional.ofNullable(token);
  }

  public Snapshot snapshot() {
    return new Snapshot(host, version(), token, namedAt, refusal);
  }

  /**
   * All that is stored of it.
   *
   * @param refusal why the provider does not take it
   */
  public record Snapshot(UserId host, long version, @Nullable AccountToken token, @Nullable Instant namedAt,
      @Nullable String refusal) {
  }
}
