package roosttest.identity;

import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Session;
import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.TokenHash;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sessions without a database. */
public final class InMemorySessions implements Sessions {

  private final Map<SessionId, Session.Snapshot> stored = new ConcurrentHashMap<>();

  @Override
  public void add(Session session) {
    stored.put(session.id(), with(session.snapshot(), session.snapshot().lastSeenAt(), 1));
  }

  @Override
  public Optional<Session> find(SessionId id) {
    return Optional.ofNullable(stored.get(id)).map(Session::restore);
  }

  @Override
  public List<Session> of(UserId user) {
    return all().filter(session -> session.user().equals(user))
        .sorted(Comparator.comparing(Session.Snapshot::lastSeenAt)
            .thenComparing(session -> session.id().value()).reversed())
        .map(Session::restore).toList();
  }

  @Override
  public List<TokenHash> remove(SessionId id) {
    return remove(session -> session.id().equals(id));
  }

  @Override
  public List<TokenHash> removeAllOf(UserId user) {
    return remove(session -> session.user().equals(user));
  }

  @Override
  public List<TokenHash> removeOthersOf(UserId user, SessionId kept) {
    return remove(session -> session.user().equals(user) && !session.id().equals(kept));
  }

  @Override
  public void removeEnded(Instant now, Instant lastSeenBefore) {
    stored.values().removeIf(
        session -> !session.expiresAt().isAfter(now) || !session.lastSeenAt().isAfter(lastSeenBefore));
  }

  public Stream<Session.Snapshot> all() {
    return stored.values().stream();
  }

  /** Notes the use of a session, as the lookup of tokens does. */
  public void noteUse(SessionId id, Instant at) {
    stored.computeIfPresent(id,
        (_, session) -> session.lastSeenAt().isBefore(at) ? with(session, at, session.version()) : session);
  }

  private List<TokenHash> remove(Predicate<Session.Snapshot> ended) {
    return all().filter(ended).filter(session -> stored.remove(session.id()) != null).map(Session.Snapshot::token)
        .toList();
  }

  private static Session.Snapshot with(Session.Snapshot it, Instant lastSeenAt, long version) {
    return new Session.Snapshot(it.id(), it.user(), it.token(), it.device(), it.createdAt(), lastSeenAt,
        it.expiresAt(), version);
  }
}
