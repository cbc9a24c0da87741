package dev.roost.payout.domain;

import dev.roost.payout.contract.PayoutRefusal.OwnPayouts;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** Whether an administrator keeps a host's payouts back, and why. */
@AggregateRoot
public final class Freeze extends Aggregate {

  @Identity private final UserId host;
  private boolean frozen;
  private @Nullable Change last;

  private Freeze(Snapshot stored) {
    super(stored.version());
    this.host = stored.host();
    this.frozen = stored.frozen();
    this.last = stored.last();
  }

  /** Of a host whose payouts were never kept back. */
  public static Freeze none(UserId host) {
    return new Freeze(new Snapshot(host, 0, false, null));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Freeze restore(Snapshot stored) {
    return new Freeze(stored);
  }

  /**
   * Keeps payouts back, or no longer.
   *
   * @return false where it was so already; then nothing changes
   */
  public boolean set(boolean wanted, UserId by, String reason, Instant now) {
    if (by.equals(host)) {
      throw new Refused(new OwnPayouts("put your own payouts on hold, or take them off it"));
    }
    var change = new Change(by, now, Verification.mustBeReason(reason));
    if (frozen == wanted) {
      return false;
    }
    frozen = wanted;
    last = change;
    return true;
  }

  public UserId host() {
    return host;
  }

  public boolean isFrozen() { return frozen; }

  public Snapshot snapshot() {
    return new Snapshot(host, version(), frozen, last);
  }

  /** Who changed it last. */
  public record Change(UserId by, Instant at, String reason) {
  }

  /** All that is stored of it. */
  public record Snapshot(UserId host, long version, boolean frozen, @Nullable Change last) {
  }
}
