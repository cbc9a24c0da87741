package dev.roost.identity.adapter.jooq;

import static dev.roost.identity.adapter.jooq.generated.Tables.CREDENTIAL;
import static dev.roost.identity.adapter.jooq.generated.Tables.USER_ACCOUNT;

import dev.roost.identity.domain.Credential;
import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.PasswordHash;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqCredentials implements Credentials {

  private final DSLContext db;

  JooqCredentials(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Credential> lock(UserId user) {
    return db.selectFrom(CREDENTIAL).where(CREDENTIAL.USER_ID.eq(user.value())).forNoKeyUpdate()
        .fetchOptional(JooqCredentials::credential);
  }

  @Override
  public Optional<Credential> withEmail(Email email) {
    return db.select(CREDENTIAL.fields()).from(CREDENTIAL)
        .join(USER_ACCOUNT).on(USER_ACCOUNT.ID.eq(CREDENTIAL.USER_ID))
        .where(USER_ACCOUNT.EMAIL.eq(email.value())).fetchOptional(JooqCredentials::credential);
  }

  @Override
  public void add(Credential credential) {
    var state = credential.snapshot();
    db.insertInto(CREDENTIAL)
        .set(CREDENTIAL.USER_ID, state.user().value())
        .set(CREDENTIAL.VERSION, 1L)
        .set(CREDENTIAL.HASH, state.hash().encoded())
        .set(CREDENTIAL.CHANGED_AT, state.changedAt())
        .execute();
  }

  @Override
  public void save(Credential credential) {
    var state = credential.snapshot();
    var stored = db.update(CREDENTIAL)
        .set(CREDENTIAL.HASH, state.hash().encoded())
        .set(CREDENTIAL.CHANGED_AT, state.changedAt())
        .set(CREDENTIAL.VERSION, state.version() + 1)
        .where(CREDENTIAL.USER_ID.eq(state.user().value()), CREDENTIAL.VERSION.eq(state.version()))
        .execute();
    if (stored == 0) {
      var current = db.select(CREDENTIAL.VERSION).from(CREDENTIAL)
          .where(CREDENTIAL.USER_ID.eq(state.user().value())).fetchOptional(CREDENTIAL.VERSION).orElse(0L);
      throw new Refused(new VersionStale("password", current));
    }
  }

  @Override
  public void remove(UserId user) {
    db.deleteFrom(CREDENTIAL).where(CREDENTIAL.USER_ID.eq(user.value())).execute();
  }

  private static Credential credential(Record row) {
    return Credential.restore(new Credential.Snapshot(new UserId(row.get(CREDENTIAL.USER_ID)),
        new PasswordHash(row.get(CREDENTIAL.HASH)), row.get(CREDENTIAL.CHANGED_AT), row.get(CREDENTIAL.VERSION)));
  }
}
