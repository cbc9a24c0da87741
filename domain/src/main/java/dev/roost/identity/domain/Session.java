package dev.roost.identity.domain;

import dev.roost.identity.contract.SessionId;
import dev.roost.shared.Aggregate;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** One login of a user, from opening to its end. Ended ones are not kept. */
@AggregateRoot
public final class Session extends Aggregate {

  @Identity private final SessionId id;
  private final Snapshot state;

  private Session(Snapshot state) {
    super(state.version());
    id = state.id();
    this.state = state;
  }

  /** Somebody has just shown who they are. */
  public static Session open(SessionId id, UserId user, TokenHash token, Device device, SessionPolicy policy,
      Instant now) {
    return new Session(new Snapshot(id, user, token, device, now, now, now.plus(policy.lifetime()), 0));
  }

  /** For loading only. */
  public static Session restore(Snapshot state) {
    return new Session(state);
  }

  public SessionId id() {
    return id;
  }

  public UserId user() {
    return state.user();
  }

  public boolean isLive(SessionPolicy policy, Instant now) {
    return policy.isLive(state.lastSeenAt(), state.expiresAt(), now);
  }

  public Snapshot snapshot() {
    return state;
  }

  /**
   * Where a user logged in, for recognising it in a list.
   *
   * @param address the network address
   * @param userAgent what the client calls itself
   */
  public record Device(String address, String userAgent) {
  }

  /**
   * A session as it is stored.
   *
   * @param lastSeenAt exact to a minute, and written beside the version
   */
  public record Snapshot(SessionId id, UserId user, TokenHash token, Device device, Instant createdAt,
      Instant lastSeenAt, Instant expiresAt, long version) {
  }
}
