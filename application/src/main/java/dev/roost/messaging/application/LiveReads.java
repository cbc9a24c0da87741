package dev.roost.messaging.application;

import dev.roost.messaging.application.Arrivals.Arrived;
import dev.roost.messaging.application.Arrivals.Readers;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One look at what was said, in a short transaction of its own: a stream that waits holds no connection. */
@Component
class LiveReads {

  static final int AT_ONCE = 100;

  private final Arrivals arrivals;
  private final ConversationAccess access;

  LiveReads(Arrivals arrivals, ConversationAccess access) {
    this.arrivals = arrivals;
    this.access = access;
  }

  @Transactional(readOnly = true)
  public Position horizon() {
    return arrivals.horizon();
  }

  /** Rights are read each time: who is no co-host any more is told nothing any more. */
  @Transactional(readOnly = true)
  public Look look(UserId user, Position after) {
    var readers = new Readers(user, access.hosted(user));
    var horizon = arrivals.horizon();
    return new Look(readers, horizon, arrivals.after(readers, after, AT_ONCE));
  }

  @Transactional(readOnly = true)
  public Missed missed(Position after) {
    var horizon = arrivals.horizon();
    return new Missed(horizon, arrivals.nudgesAfter(after));
  }

  /** What a stream sees. */
  record Look(Readers readers, Position horizon, List<Arrived> found) {
    boolean isFull() { return found.size() == AT_ONCE; }
  }

  /** What a node sees. */
  record Missed(Position horizon, Set<Nudge> nudges) {
  }
}
