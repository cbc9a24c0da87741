package dev.roost.identity.adapter.jooq;

import static dev.roost.identity.adapter.jooq.generated.Tables.SESSION;

import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Session;
import dev.roost.identity.domain.Session.Device;
import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.TokenHash;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqSessions implements Sessions {

  /** Bounds a statement; what is left over goes with the next one. */
  private static final int AT_ONCE = 10_000;

  private final DSLContext db;

  JooqSessions(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(Session session) {
    var state = session.snapshot();
    db.insertInto(SESSION)
        .set(SESSION.ID, state.id().value())
        .set(SESSION.VERSION, 1L)
        .set(SESSION.USER_ID, state.user().value())
        .set(SESSION.TOKEN_HASH, Hashes.bytes(state.token()))
        .set(SESSION.ADDRESS, state.device().address())
        .set(SESSION.USER_AGENT, state.device().userAgent())
        .set(SESSION.CREATED_AT, state.createdAt())
        .set(SESSION.LAST_SEEN_AT, state.lastSeenAt())
        .set(SESSION.EXPIRES_AT, state.expiresAt())
        .execute();
  }

  @Override
  public Optional<Session> find(SessionId id) {
    return db.selectFrom(SESSION).where(SESSION.ID.eq(id.value())).fetchOptional(JooqSessions::session);
  }

  @Override
  public List<Session> of(UserId user) {
    return db.selectFrom(SESSION).where(SESSION.USER_ID.eq(user.value()))
        .orderBy(SESSION.LAST_SEEN_AT.desc(), SESSION.ID.desc()).fetch(JooqSessions::session);
  }

  @Override
  public List<TokenHash> remove(SessionId id) {
    return remove(SESSION.ID.eq(id.value()));
  }

  @Override
  public List<TokenHash> removeAllOf(UserId user) {
    return remove(SESSION.USER_ID.eq(user.value()));
  }

  @Override
  public List<TokenHash> removeOthersOf(UserId user, SessionId kept) {
    return remove(SESSION.USER_ID.eq(user.value()).and(SESSION.ID.ne(kept.value())));
  }

  @Override
  public void removeEnded(Instant now, Instant lastSeenBefore) {
    int removed;
    do {
      removed = db.deleteFrom(SESSION).where(SESSION.ID.in(db.select(SESSION.ID).from(SESSION)
          .where(SESSION.EXPIRES_AT.le(now).or(SESSION.LAST_SEEN_AT.le(lastSeenBefore))).limit(AT_ONCE))).execute();
    } while (removed == AT_ONCE);
  }

  private List<TokenHash> remove(Condition ended) {
    return db.deleteFrom(SESSION).where(ended).returning(SESSION.TOKEN_HASH)
        .fetch(row -> Hashes.token(row.get(SESSION.TOKEN_HASH)));
  }

  private static Session session(Record row) {
    return Session.restore(new Session.Snapshot(new SessionId(row.get(SESSION.ID)),
        new UserId(row.get(SESSION.USER_ID)), Hashes.token(row.get(SESSION.TOKEN_HASH)),
        new Device(row.get(SESSION.ADDRESS), row.get(SESSION.USER_AGENT)), row.get(SESSION.CREATED_AT),
        row.get(SESSION.LAST_SEEN_AT), row.get(SESSION.EXPIRES_AT), row.get(SESSION.VERSION)));
  }
}
