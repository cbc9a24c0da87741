package dev.roost.identity.adapter.jooq;

import static dev.roost.identity.adapter.jooq.generated.Tables.API_KEY;
import static dev.roost.identity.adapter.jooq.generated.Tables.SESSION;
import static dev.roost.identity.adapter.jooq.generated.Tables.USER_ACCOUNT;
import static dev.roost.platform.jooq.FixedStatement.place;

import dev.roost.identity.application.AccessRecords;
import dev.roost.identity.contract.ApiKeyId;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.TokenHash;
import dev.roost.platform.jooq.FixedStatement;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqAccessRecords implements AccessRecords {

  private final DSLContext db;
  private final FixedStatement session;

  JooqAccessRecords(DSLContext db) {
    this.db = db;
    this.session = FixedStatement.of(db,
        db.select(SESSION.ID, SESSION.USER_ID, USER_ACCOUNT.ROLES, SESSION.LAST_SEEN_AT, SESSION.EXPIRES_AT)
            .from(SESSION).join(USER_ACCOUNT).on(USER_ACCOUNT.ID.eq(SESSION.USER_ID))
            .where(SESSION.TOKEN_HASH.eq(place(SESSION.TOKEN_HASH))));
  }

  @Override
  public Optional<SessionAccess> session(TokenHash token) {
    return session.fetchOptional(row -> new SessionAccess(new SessionId(row.get(SESSION.ID)),
        new UserId(row.get(SESSION.USER_ID)), UserRows.roles(row.get(USER_ACCOUNT.ROLES)),
        row.get(SESSION.LAST_SEEN_AT), row.get(SESSION.EXPIRES_AT)), Hashes.bytes(token));
  }

  @Override
  public Optional<KeyAccess> apiKey(TokenHash token) {
    return db.select(API_KEY.ID, API_KEY.USER_ID, USER_ACCOUNT.ROLES, API_KEY.SCOPES, API_KEY.LAST_USED_AT,
        API_KEY.EXPIRES_AT)
        .from(API_KEY).join(USER_ACCOUNT).on(USER_ACCOUNT.ID.eq(API_KEY.USER_ID))
        .where(API_KEY.TOKEN_HASH.eq(Hashes.bytes(token)))
        .fetchOptional(row -> new KeyAccess(new ApiKeyId(row.value1()), new UserId(row.value2()),
            UserRows.roles(row.value3()), JooqApiKeys.scopes(row.value4()), row.value5(), row.value6()));
  }

  @Override
  public void noteUse(SessionId session, Instant at) {
    db.update(SESSION).set(SESSION.LAST_SEEN_AT, at)
        .where(SESSION.ID.eq(session.value()), SESSION.LAST_SEEN_AT.lt(at)).execute();
  }

  @Override
  public void noteUse(ApiKeyId key, Instant at) {
    db.update(API_KEY).set(API_KEY.LAST_USED_AT, at)
        .where(API_KEY.ID.eq(key.value()), API_KEY.LAST_USED_AT.isNull().or(API_KEY.LAST_USED_AT.lt(at))).execute();
  }
}
