package dev.roost.privacy.domain;

import dev.roost.privacy.contract.ErasureStatus;
import dev.roost.privacy.contract.InTheWay;
import dev.roost.shared.Aggregate;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is erased, once and for ever. Each context is told to erase until all have; a day later they are told once more, for what was
 * on its way meanwhile, such as answers to requests that had begun.
 */
@AggregateRoot
public final class Erasure extends Aggregate {

  static final Duration LOOK_AGAIN = Duration.ofHours(1);
  static final Duration ONCE_MORE = Duration.ofHours(25);

  @Identity private final UserId user;
  private final UserId requestedBy;
  private final Instant requestedAt;
  private List<InTheWay> inTheWay;
  private @Nullable Instant erasedAt;
  private @Nullable Instant dueAt;

  private Erasure(Snapshot state) {
    super(state.version());
    user = state.user();
    requestedBy = state.requestedBy();
    requestedAt = state.requestedAt();
    inTheWay = state.inTheWay();
    erasedAt = state.erasedAt();
    dueAt = state.dueAt();
  }

  /** Somebody wants to be erased, or an administrator was asked to do it; nothing is in the way. */
  public static Erasure request(UserId user, UserId by, Instant now) {
    return new Erasure(new Snapshot(user, by, now, List.of(), null, now, 0));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Erasure restore(Snapshot state) {
    return new Erasure(state);
  }

  /** Something began while the account was closed: it is waited for. */
  public void holdUp(List<InTheWay> reasons, Instant now) {
    if (!isErased()) {
      inTheWay = List.copyOf(reasons);
      dueAt = now.plus(LOOK_AGAIN);
    }
  }

  /** Every context has erased. */
  public void complete(Instant now) {
    if (isErased()) {
      dueAt = null;
    } else {
      inTheWay = List.of();
      erasedAt = now;
      dueAt = now.plus(ONCE_MORE);
    }
  }

  public UserId user() {
    return user;
  }

  public boolean isErased() { return erasedAt != null; }

  public ErasureStatus status() {
    if (isErased()) {
      return ErasureStatus.ERASED;
    }
    return inTheWay.isEmpty() ? ErasureStatus.RUNNING : ErasureStatus.WAITING;
  }

  public Snapshot snapshot() {
    return new Snapshot(user, requestedBy, requestedAt, inTheWay, erasedAt, dueAt, version());
  }

  /**
   * An erasure as it is stored.
   *
   * @param requestedBy the user, or an administrator
   * @param inTheWay what is waited for
   * @param erasedAt absent until every context has erased
   * @param dueAt when contexts are told next; absent once they were told the last time
   */
  public record Snapshot(UserId user, UserId requestedBy, Instant requestedAt, List<InTheWay> inTheWay,
      @Nullable Instant erasedAt, @Nullable Instant dueAt, long version) {

    public Snapshot {
      inTheWay = List.copyOf(inTheWay);
    }
  }
}
