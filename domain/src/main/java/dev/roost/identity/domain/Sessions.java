package dev.roost.identity.domain;

import dev.roost.identity.contract.SessionId;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/**
 * Sessions as the domain sees them. What is removed is dead at once, on every node: whoever removes sessions sees to it that
 * nobody remembers the tokens that come back.
 */
@Repository
public interface Sessions {

  void add(Session session);

  Optional<Session> find(SessionId id);

  /** Those of the user that are stored, live or not, the last seen first. */
  List<Session> of(UserId user);

  List<TokenHash> remove(SessionId id);

  List<TokenHash> removeAllOf(UserId user);

  List<TokenHash> removeOthersOf(UserId user, SessionId kept);

  /** Removes those that ended by themselves: expired, or last seen before an instant. */
  void removeEnded(Instant now, Instant lastSeenBefore);
}
