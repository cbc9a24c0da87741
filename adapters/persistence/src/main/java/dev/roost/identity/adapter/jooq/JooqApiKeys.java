package dev.roost.identity.adapter.jooq;

import static dev.roost.identity.adapter.jooq.generated.Tables.API_KEY;

import dev.roost.identity.contract.ApiKeyId;
import dev.roost.identity.domain.ApiKey;
import dev.roost.identity.domain.ApiKeys;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqApiKeys implements ApiKeys {

  private final DSLContext db;

  JooqApiKeys(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(ApiKey key) {
    var state = key.snapshot();
    db.insertInto(API_KEY)
        .set(API_KEY.ID, state.id().value())
        .set(API_KEY.VERSION, 1L)
        .set(API_KEY.USER_ID, state.user().value())
        .set(API_KEY.NAME, state.name())
        .set(API_KEY.TOKEN_HASH, Hashes.bytes(state.token()))
        .set(API_KEY.HINT, state.hint())
        .set(API_KEY.SCOPES, state.scopes().stream().map(Scope::name).sorted().toArray(String[]::new))
        .set(API_KEY.CREATED_AT, state.createdAt())
        .set(API_KEY.EXPIRES_AT, state.expiresAt())
        .execute();
  }

  @Override
  public Optional<ApiKey> find(ApiKeyId id) {
    return db.selectFrom(API_KEY).where(API_KEY.ID.eq(id.value())).fetchOptional(JooqApiKeys::key);
  }

  @Override
  public List<ApiKey> of(UserId user) {
    return db.selectFrom(API_KEY).where(API_KEY.USER_ID.eq(user.value()))
        .orderBy(API_KEY.CREATED_AT.desc(), API_KEY.ID.desc()).fetch(JooqApiKeys::key);
  }

  @Override
  public void remove(ApiKeyId id) {
    db.deleteFrom(API_KEY).where(API_KEY.ID.eq(id.value())).execute();
  }

  @Override
  public void removeAllOf(UserId user) {
    db.deleteFrom(API_KEY).where(API_KEY.USER_ID.eq(user.value())).execute();
  }

  private static ApiKey key(Record row) {
    return ApiKey.restore(new ApiKey.Snapshot(new ApiKeyId(row.get(API_KEY.ID)), new UserId(row.get(API_KEY.USER_ID)),
        row.get(API_KEY.NAME), Hashes.token(row.get(API_KEY.TOKEN_HASH)), row.get(API_KEY.HINT),
        scopes(row.get(API_KEY.SCOPES)), row.get(API_KEY.CREATED_AT), row.get(API_KEY.LAST_USED_AT),
        row.get(API_KEY.EXPIRES_AT), row.get(API_KEY.VERSION)));
  }

  static Set<Scope> scopes(String... stored) {
    return Arrays.stream(stored).map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
