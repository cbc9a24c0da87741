package dev.roost.identity.adapter.jooq;

import static dev.roost.identity.adapter.jooq.generated.Tables.VERIFICATION;
import static org.jooq.impl.DSL.excluded;

import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.Purpose;
import dev.roost.identity.domain.TokenHash;
import dev.roost.identity.domain.Verification;
import dev.roost.identity.domain.Verifications;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqVerifications implements Verifications {

  private final DSLContext db;

  JooqVerifications(DSLContext db) {
    this.db = db;
  }

  @Override
  public void replace(Verification verification) {
    var state = verification.snapshot();
    db.insertInto(VERIFICATION)
        .set(VERIFICATION.USER_ID, state.user().value())
        .set(VERIFICATION.PURPOSE, state.purpose().name())
        .set(VERIFICATION.VERSION, 1L)
        .set(VERIFICATION.EMAIL, state.email().value())
        .set(VERIFICATION.TOKEN_HASH, Hashes.bytes(state.token()))
        .set(VERIFICATION.EXPIRES_AT, state.expiresAt())
        .onConflict(VERIFICATION.USER_ID, VERIFICATION.PURPOSE).doUpdate()
        .set(VERIFICATION.VERSION, VERIFICATION.VERSION.plus(1))
        .set(VERIFICATION.EMAIL, excluded(VERIFICATION.EMAIL))
        .set(VERIFICATION.TOKEN_HASH, excluded(VERIFICATION.TOKEN_HASH))
        .set(VERIFICATION.EXPIRES_AT, excluded(VERIFICATION.EXPIRES_AT))
        .setNull(VERIFICATION.REDEEMED_AT)
        .execute();
  }

  @Override
  public Optional<Verification> find(TokenHash token) {
    return db.selectFrom(VERIFICATION).where(VERIFICATION.TOKEN_HASH.eq(Hashes.bytes(token)))
        .fetchOptional(JooqVerifications::verification);
  }

  @Override
  public Optional<Verification> lock(TokenHash token) {
    return db.selectFrom(VERIFICATION).where(VERIFICATION.TOKEN_HASH.eq(Hashes.bytes(token))).forUpdate()
        .fetchOptional(JooqVerifications::verification);
  }

  @Override
  public void save(Verification verification) {
    var state = verification.snapshot();
    var stored = db.update(VERIFICATION)
        .set(VERIFICATION.REDEEMED_AT, state.redeemedAt())
        .set(VERIFICATION.VERSION, state.version() + 1)
        .where(is(state.user(), state.purpose()), VERIFICATION.VERSION.eq(state.version()))
        .execute();
    if (stored == 0) {
      var current = db.select(VERIFICATION.VERSION).from(VERIFICATION).where(is(state.user(), state.purpose()))
          .fetchOptional(VERIFICATION.VERSION).orElse(0L);
      throw new Refused(new VersionStale("verification", current));
    }
  }

  @Override
  public void remove(UserId user, Purpose purpose) {
    db.deleteFrom(VERIFICATION).where(is(user, purpose)).execute();
  }

  @Override
  public void removeAllOf(UserId user) {
    db.deleteFrom(VERIFICATION).where(VERIFICATION.USER_ID.eq(user.value())).execute();
  }

  @Override
  public void removeExpired(Instant now) {
    db.deleteFrom(VERIFICATION).where(VERIFICATION.EXPIRES_AT.le(now)).execute();
  }

  private static Condition is(UserId user, Purpose purpose) {
    return VERIFICATION.USER_ID.eq(user.value()).and(VERIFICATION.PURPOSE.eq(purpose.name()));
  }

  private static Verification verification(Record row) {
    return Verification.restore(new Verification.Snapshot(new UserId(row.get(VERIFICATION.USER_ID)),
        Purpose.valueOf(row.get(VERIFICATION.PURPOSE)), new Email(row.get(VERIFICATION.EMAIL)),
        Hashes.token(row.get(VERIFICATION.TOKEN_HASH)), row.get(VERIFICATION.EXPIRES_AT),
        row.get(VERIFICATION.REDEEMED_AT), row.get(VERIFICATION.VERSION)));
  }
}
